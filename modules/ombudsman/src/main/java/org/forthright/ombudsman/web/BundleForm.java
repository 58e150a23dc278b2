package org.forthright.ombudsman.web;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.clock.Clocks;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.step.BuildBundle;
import org.forthright.platform.document.Document;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;

/** Reads what people type about requests and bundles; what is wrong stays on the answers. */
final class BundleForm {

    private BundleForm() {}

    static Optional<Referral.Terms> referral(Answers answers, Clocks clocks, LocalDate today) {
        String reference =
                answers.optional("reference", Referral.Terms.REFERENCE).orElse("");
        String askedFor = answers.required("for", Referral.Terms.ASKED_FOR, "Enter what the Ombudsman asks for");
        Optional<LocalDate> asked = answers.pastDate("asked", "Enter the day on which the Ombudsman asked", today);
        Optional<LocalDate> due = answers.date("due", "Enter the day by which the Ombudsman expects it");
        requireReached("asked", asked, answers, clocks);
        requireReached("due", due, answers, clocks);
        due.filter(day -> asked.filter(day::isBefore).isPresent())
                .ifPresent(day -> answers.problem("due", OmbudsmanRefusal.DUE_BEFORE_ASKED.sentence()));
        due.filter(day -> asked.filter(on -> day.isAfter(on.plusYears(1))).isPresent())
                .ifPresent(day -> answers.problem("due", OmbudsmanRefusal.DUE_TOO_LATE.sentence()));
        return answers.hasProblems()
                ? Optional.empty()
                : Optional.of(new Referral.Terms(reference, askedFor, asked.orElseThrow(), due.orElseThrow()));
    }

    private static void requireReached(String name, Optional<LocalDate> day, Answers answers, Clocks clocks) {
        day.filter(on -> !clocks.reaches(on))
                .ifPresent(on -> answers.problem(name, ComplaintRefusal.DAY_BEYOND_CALENDAR.sentence()));
    }

    /** A request as it is recorded, to be put right. */
    static Answers filled(Referral referral) {
        Referral.Terms terms = referral.terms();
        return Answers.none()
                .with("for", terms.askedFor())
                .with("reference", terms.reference())
                .with("asked", terms.askedOn())
                .with("due", terms.dueOn());
    }

    /**
     * The choice of papers.
     *
     * @param papers those that can be chosen; an address in the form that is none of them is passed over
     */
    static Optional<BuildBundle.Command> bundle(Answers answers, List<Document> papers) {
        String title = answers.required("title", Bundle.TITLE, "Enter what the bundle holds");
        List<Document> chosen = papers.stream()
                .filter(paper -> answers.chose("papers", paper.id().toString()))
                .toList();
        if (chosen.isEmpty()) {
            answers.problem("papers", OmbudsmanRefusal.NO_PAPERS.sentence());
        } else if (chosen.stream().noneMatch(OmbudsmanViews::isWrittenResponse)
                && !answers.chose("incomplete", "yes")) {
            answers.problem(
                    "incomplete",
                    "Choose the written final response as well, or confirm that the bundle goes without one");
        }
        Set<UUID> ids = chosen.stream().map(Document::id).collect(toSet());
        return answers.hasProblems() ? Optional.empty() : Optional.of(new BuildBundle.Command(title, ids));
    }

    static Optional<UUID> readers(Answers answers, List<Option> organisations) {
        List<String> ids = organisations.stream().map(Option::value).toList();
        return answers.oneOf("readers", ids, "Choose to whom the bundle is released")
                .map(UUID::fromString);
    }
}
