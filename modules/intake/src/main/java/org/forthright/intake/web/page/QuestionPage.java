package org.forthright.intake.web.page;

import org.forthright.complaint.account.Term;
import org.forthright.intake.draft.Draft;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.Question;
import org.forthright.intake.web.Visit;

/**
 * Around one question.
 *
 * @param action where the answer goes
 * @param back where the way back leads
 * @param about the name of the organisation complained about, where it is known
 * @param file the name of the file that is there already; empty when there is none
 * @param term what the person called it so far
 */
public record QuestionPage(
        Question question,
        String start,
        String action,
        String back,
        Offer offer,
        String about,
        String file,
        Term term,
        boolean forSomebodyElse) {

    public static QuestionPage of(Question question, Visit visit, boolean fromCheck) {
        String before = question.previous(visit.told(), visit.offer())
                .map(previous -> visit.base() + "/" + previous.slug())
                .orElse(visit.start());
        return new QuestionPage(
                question,
                visit.start(),
                visit.base() + "/" + question.slug() + (fromCheck ? "?return=check" : ""),
                fromCheck ? visit.base() + "/check" : before,
                visit.offer(),
                visit.offer().about(visit.told()).map(Offer.Choice::name).orElse(""),
                visit.draft()
                        .flatMap(Draft::attachment)
                        .map(Draft.Attachment::name)
                        .orElse(""),
                visit.told().term(),
                visit.told().isForSomebodyElse());
    }

    /** Where the organisation's procedure says why this is asked. */
    public String paragraph(String number) {
        return start + "/procedure#" + number;
    }
}
