package org.forthright.app.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.app.house.Cast;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.TextCode;
import org.forthright.procedure.letter.own.Wording;
import org.forthright.procedure.step.letter.ApproveText;
import org.forthright.procedure.step.letter.StartText;
import org.forthright.procedure.step.letter.SubmitText;
import org.forthright.procedure.step.letter.WithdrawText;
import org.forthright.procedure.step.letter.WriteText;

/** Texts of letters, written by one person and approved by another. */
@ApplicationScoped
public class Texts {

    private final Cast cast;
    private final OwnTexts texts;
    private final StartText startText;
    private final WriteText writeText;
    private final SubmitText submitText;
    private final ApproveText approveText;
    private final WithdrawText withdrawText;

    @Inject
    Texts(
            Cast cast,
            OwnTexts texts,
            StartText startText,
            WriteText writeText,
            SubmitText submitText,
            ApproveText approveText,
            WithdrawText withdrawText) {
        this.cast = cast;
        this.texts = texts;
        this.startText = startText;
        this.writeText = writeText;
        this.submitText = submitText;
        this.approveText = approveText;
        this.withdrawText = withdrawText;
    }

    /** A draft with those words, by its number; a phrase is begun with nothing, a letter with the model. */
    public int draft(String organisation, String writer, String code, Wording wording) {
        int number = cast.as(organisation, writer, () -> (TextCode.isPhrase(code)
                        ? startText.startPhrase(TextCode.name(code))
                        : startText.start(code, StartText.MODEL))
                .number());
        cast.as(
                organisation,
                writer,
                () -> writeText.write(
                        code, number, String.valueOf(texts.require(code, number).version()), wording));
        return number;
    }

    public void submit(String organisation, String writer, String code, int number) {
        cast.as(organisation, writer, () -> submitText.submit(code, number, "In our own words."));
    }

    public void approve(String organisation, String approver, String code, int number, LocalDate from) {
        cast.as(
                organisation,
                approver,
                () -> approveText.approve(
                        code, number, String.valueOf(texts.require(code, number).version()), from));
    }

    public void publish(
            String organisation, String writer, String approver, String code, Wording wording, LocalDate from) {
        int number = draft(organisation, writer, code, wording);
        submit(organisation, writer, code, number);
        approve(organisation, approver, code, number, from);
    }

    /** Gives up whatever is being written. */
    public void clear(String organisation, String writer) {
        cast.as(organisation, writer, () -> texts.open()
                .forEach(open -> withdrawText.withdraw(open.code(), open.number())));
    }
}
