package org.forthright.complaint.web;

import java.time.LocalDate;
import java.util.Optional;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.clock.PromiseLimits;
import org.forthright.platform.form.Answers;

/** A plan as it was typed; the rules that the step keeps are said here already, beside their question. */
record PlanForm(Answers answers, Optional<Plan.Terms> terms) {

    /** How the date came about. */
    enum Basis {
        AGREED("Agreed with the person"),
        SET("Set by us, and told to the person in writing");

        private final String title;

        Basis(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    static PlanForm read(Answers answers, PromiseLimits limits, boolean change) {
        Optional<LocalDate> day =
                answers.futureDate("respondBy", "Enter the day by which the person has an answer", limits.today());
        Optional<Basis> basis = answers.choice("basis", Basis.class, "Select whether the person agreed to the date");
        day.ifPresent(date -> check(answers, date, basis, limits));
        String method = answers.required(
                "method", Plan.Terms.METHOD, "Enter how the complaint will be looked at, and who decides");
        String updates =
                answers.required("updates", Plan.Terms.UPDATES, "Enter how and how often the person hears from you");
        String reason = change
                ? answers.required("reason", Plan.Terms.REASON, ComplaintRefusal.REASON_MISSING.sentence())
                : answers.optional("reason", Plan.Terms.REASON).orElse("");
        boolean whole = !answers.hasProblems() && day.isPresent() && basis.isPresent();
        return new PlanForm(
                answers,
                whole
                        ? Optional.of(new Plan.Terms(day.get(), basis.get() == Basis.AGREED, method, updates, reason))
                        : Optional.empty());
    }

    private static void check(Answers answers, LocalDate date, Optional<Basis> basis, PromiseLimits limits) {
        if (date.isAfter(limits.knownUntil())) {
            answers.problem("respondBy", ComplaintRefusal.DAY_BEYOND_CALENDAR.sentence());
        }
        boolean agreed = basis.filter(Basis.AGREED::equals).isPresent();
        limits.against(date, agreed).ifPresent(reason -> answers.problem("respondBy", reason.sentence()));
    }
}
