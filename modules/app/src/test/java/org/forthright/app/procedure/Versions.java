package org.forthright.app.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.forthright.app.house.Cast;
import org.forthright.procedure.content.Revision;
import org.forthright.procedure.content.WordedParagraph;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.step.ChangeSettings;
import org.forthright.procedure.step.FillSlot;
import org.forthright.procedure.step.WordParagraph;
import org.forthright.procedure.step.publishing.ApproveVersion;
import org.forthright.procedure.step.publishing.StartVersion;
import org.forthright.procedure.step.publishing.SubmitVersion;
import org.forthright.procedure.step.publishing.WithdrawVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** Versions of an organisation's own procedure, written by one person and approved by another. */
@ApplicationScoped
public class Versions {

    private final Cast cast;
    private final Slots slots;
    private final StartVersion startVersion;
    private final FillSlot fillSlot;
    private final ChangeSettings changeSettings;
    private final WordParagraph wordParagraph;
    private final WithdrawVersion withdrawVersion;
    private final SubmitVersion submitVersion;
    private final ApproveVersion approveVersion;
    private final ProcedureVersions versions;

    @Inject
    Versions(
            Cast cast,
            Slots slots,
            StartVersion startVersion,
            FillSlot fillSlot,
            ChangeSettings changeSettings,
            WordParagraph wordParagraph,
            WithdrawVersion withdrawVersion,
            SubmitVersion submitVersion,
            ApproveVersion approveVersion,
            ProcedureVersions versions) {
        this.cast = cast;
        this.slots = slots;
        this.startVersion = startVersion;
        this.fillSlot = fillSlot;
        this.changeSettings = changeSettings;
        this.wordParagraph = wordParagraph;
        this.withdrawVersion = withdrawVersion;
        this.submitVersion = submitVersion;
        this.approveVersion = approveVersion;
        this.versions = versions;
    }

    /** A draft begun from that label with a word in every place, by its number. */
    public int draft(String organisation, String writer, String from) {
        int number =
                cast.as(organisation, writer, () -> startVersion.start(from).number());
        slots.all().stream()
                .filter(slot -> slot.kind().isLocal())
                .forEach(slot -> cast.as(organisation, writer, () -> fill(number, slot.name())));
        return number;
    }

    public void set(String organisation, String writer, int number, Setting setting, String value) {
        cast.as(organisation, writer, () -> {
            String read = Revision.of(versions.requireMine(number).content().settings());
            changeSettings.change(number, read, Map.of(setting, value));
        });
    }

    /** Words a paragraph, with a reason in case the law asks for what it says. */
    public void word(String organisation, String writer, int number, String paragraph, String text) {
        cast.as(organisation, writer, () -> {
            WordedParagraph saved =
                    versions.requireMine(number).content().find(paragraph).orElseThrow();
            wordParagraph.word(
                    number,
                    paragraph,
                    saved.revision(),
                    new WordParagraph.Words(saved.paragraph().title(), text, "Our readers asked for it."));
        });
    }

    /** Gives up whatever is being written, so that the next may begin. */
    public void clear(String organisation, String writer) {
        cast.as(organisation, writer, () -> versions.open().ifPresent(open -> withdrawVersion.withdraw(open.number())));
    }

    public void publish(String organisation, String writer, String approver, int number, LocalDate inForceOn) {
        cast.as(organisation, writer, () -> submitVersion.submit(number, "We promise a little more."));
        cast.as(organisation, approver, () -> {
            String read = String.valueOf(versions.requireMine(number).version());
            approveVersion.approve(number, read, inForceOn);
        });
    }

    private void fill(int number, String slot) {
        String saved = versions.requireMine(number).content().fillings().texts().getOrDefault(slot, "");
        fillSlot.fill(number, slot, Revision.of(saved), "our own words");
    }
}
