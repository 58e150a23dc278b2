package org.forthright.intake.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.complaint.account.Term;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.intake.draft.Draft;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.Question;
import org.forthright.intake.question.Told;
import org.forthright.intake.web.Visit;

/**
 * All answers, to be looked at once more.
 *
 * @param asked the questions that this person was asked
 * @param file the name of the file; empty when there is none
 * @param missing what is still needed before the complaint can be sent
 */
public record CheckPage(String base, Told told, Offer offer, List<Question> asked, String file, List<Missing> missing) {

    /** An answer that is still needed, and the page that asks for it. */
    public record Missing(Question question, String href, String sentence) {}

    public String back() {
        return base + "/file";
    }

    public String action() {
        return base + "/check";
    }

    public String wipe() {
        return base + "/clean-slate";
    }

    public static CheckPage of(Visit visit) {
        return new CheckPage(
                visit.base(),
                visit.told(),
                visit.offer(),
                visit.asked(),
                visit.draft()
                        .flatMap(Draft::attachment)
                        .map(Draft.Attachment::name)
                        .orElse(""),
                missing(visit));
    }

    public String change(String question) {
        return base + "/" + question + "?return=check";
    }

    public boolean asks(String question) {
        return asked.stream().anyMatch(one -> one.slug().equals(question));
    }

    public String text(String name) {
        return told.text(name);
    }

    /** What was answered, or the words that stand for no answer. */
    public String text(String name, String otherwise) {
        return text(name).isEmpty() ? otherwise : text(name);
    }

    public String date(String name, String otherwise) {
        return told.date(name).map(Facts::date).orElse(otherwise);
    }

    /** The date and the person's own words for it, as far as they gave them. */
    public List<String> when() {
        return Stream.of(date("happened", ""), text("happened-about"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public Term term() {
        return told.term();
    }

    public boolean needsNoHelp() {
        return adjustments().isEmpty() && text("adjustments-words").isEmpty();
    }

    public String about() {
        return offer.about(told).map(Offer.Choice::name).orElse(told.text("about-other"));
    }

    public String service() {
        return offer.service(told);
    }

    public List<String> adjustments() {
        return told.chosen("adjustments").stream()
                .map(offer::adjustment)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Missing> missing(Visit visit) {
        return visit.asked().stream()
                .flatMap(question -> missing(question, visit))
                .toList();
    }

    private static Stream<Missing> missing(Question question, Visit visit) {
        return question
                .missing(visit.told(), visit.offer())
                .map(problem -> new Missing(
                        question, visit.base() + "/" + question.slug() + "?return=check", problem.sentence()))
                .stream();
    }
}
