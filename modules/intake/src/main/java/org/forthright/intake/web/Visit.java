package org.forthright.intake.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthright.intake.draft.Draft;
import org.forthright.intake.draft.DraftKey;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.Question;
import org.forthright.intake.question.Told;
import org.forthright.intake.web.page.QuestionPage;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;

/** One browser at the door: the key it holds, the draft that the key opens, and what the form offers. */
public record Visit(DraftKey key, Optional<Draft> draft, Offer offer) {

    private static final String CHECK = "check";
    private static final String BACK_TO_CHECK = "?return=check";

    public Told told() {
        return new Told(draft.map(Draft::answers).orElse(Map.of()));
    }

    public boolean hasSent() {
        return draft.filter(Draft::isSent).isPresent();
    }

    public List<Question> asked() {
        return Question.asked(told(), offer);
    }

    /** The page of a question, as it stands or with what is wrong with the answers. */
    public Response show(Question question, Answers answers, String from) {
        QuestionPage page = QuestionPage.of(question, this, from.equals(CHECK));
        return Response.status(answers.hasProblems() ? AskAgain.STATUS : 200)
                .entity(Pages.question(page, answers))
                .cookie(DraftCookie.of(key))
                .build();
    }

    /** After a change, back to the answers, unless the change has raised a question that was not asked before. */
    public Response onward(Question question, List<Question> askedBefore, String from) {
        if (!from.equals(CHECK)) {
            return toNext(question);
        }
        return asked().stream()
                .filter(asked -> !askedBefore.contains(asked))
                .findFirst()
                .map(raised -> to(raised.slug() + BACK_TO_CHECK))
                .orElseGet(() -> to(CHECK));
    }

    public Response toNext(Question question) {
        return to(question.next(told(), offer).map(Question::slug).orElse(CHECK));
    }

    public Response to(String place) {
        return Response.seeOther(URI.create(base() + "/" + place))
                .cookie(DraftCookie.of(key))
                .build();
    }

    public Response toAlreadySent() {
        return to("sent?already=yes");
    }

    public Response toStart() {
        return Response.seeOther(URI.create(start())).build();
    }

    /** Where somebody who comes back goes on: at the first question that they have not come to, else at all answers. */
    public String resume() {
        return base() + "/"
                + asked().stream()
                        .filter(question -> !question.isAnswered(told()))
                        .findFirst()
                        .map(Question::slug)
                        .orElse(CHECK);
    }

    public String start() {
        return "/" + offer.own().code();
    }

    /** The address under which the questions stand. */
    public String base() {
        return start() + "/complain";
    }
}
