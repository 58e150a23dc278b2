package org.forthright.organisation.web.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.OrganisationRefusal;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.step.GiveDelegation;
import org.forthright.platform.form.Answers;

/** Reads a delegation from its form; what is wrong stays on the answers. */
final class DelegationForm {

    private DelegationForm() {}

    static Optional<GiveDelegation.Command> read(Answers answers, LocalDate today) {
        Optional<DelegatedFunction> function =
                answers.choice("function", DelegatedFunction.class, "Choose what is delegated");
        Optional<UUID> to = colleague(answers);
        Optional<LocalDate> from = answers.date("from", "Enter the first day");
        Optional<LocalDate> until = answers.date("until", "Enter the last day");
        String authority =
                answers.required("authority", Delegation.AUTHORITY, "Enter how the delegation was authorised");
        from.filter(day -> day.isBefore(today))
                .ifPresent(day -> answers.problem("from", OrganisationRefusal.BEGINS_IN_THE_PAST.sentence()));
        until.filter(day -> from.filter(day::isBefore).isPresent())
                .ifPresent(day -> answers.problem("until", OrganisationRefusal.ENDS_BEFORE_IT_BEGINS.sentence()));
        until.filter(day ->
                        from.filter(first -> Delegation.isTooLong(first, day)).isPresent())
                .ifPresent(day -> answers.problem("until", OrganisationRefusal.TOO_LONG.sentence()));
        return answers.hasProblems()
                ? Optional.empty()
                : Optional.of(new GiveDelegation.Command(
                        function.orElseThrow(), to.orElseThrow(), from.orElseThrow(), until.orElseThrow(), authority));
    }

    private static Optional<UUID> colleague(Answers answers) {
        String chosen = answers.required("to", "Choose who gets the function");
        try {
            return Optional.of(chosen).filter(id -> !id.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            answers.problem("to", "Choose who gets the function");
            return Optional.empty();
        }
    }
}
