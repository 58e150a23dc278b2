package org.forthright.organisation.web.partner.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.PartnerRefusal;
import org.forthright.platform.form.Answers;

/** Reads the terms of an arrangement from their form; what is wrong stays on the answers. */
public final class ArrangementForm {

    private ArrangementForm() {}

    public static Optional<Arrangement.Terms> read(Answers answers) {
        answers.maxLength("service", Arrangement.LONGEST_WORDS, "The service must be 200 characters or fewer");
        answers.maxLength("contract", Arrangement.LONGEST_WORDS, "The reference must be 200 characters or fewer");
        Optional<String> funded =
                answers.oneOf("funded", List.of("yes", "no"), "Select whether the NHS pays for these services");
        Optional<LocalDate> from = answers.date("from", "Enter the first day");
        Optional<LocalDate> until = answers.optionalDate("until");
        until.filter(day -> from.filter(day::isBefore).isPresent())
                .ifPresent(day -> answers.problem("until", PartnerRefusal.ENDS_BEFORE_IT_BEGINS.sentence()));
        return answers.hasProblems()
                ? Optional.empty()
                : Optional.of(new Arrangement.Terms(
                        answers.optional("service").orElse(""),
                        answers.optional("contract").orElse(""),
                        funded.orElseThrow().equals("yes"),
                        from.orElseThrow(),
                        until.orElse(null)));
    }
}
