package org.forthright.organisation.web.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.people.absence.AbsenceRefusal;
import org.forthright.organisation.step.people.CoverAbsence;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;

/** Reads an absence from its form; what is wrong stays on the answers. */
final class AbsenceForm {

    private AbsenceForm() {}

    static Optional<CoverAbsence.Command> read(Answers answers, AbsencePage page, LocalDate today) {
        Optional<UUID> person = one(answers, "person", page.people(), "Choose who is away");
        Optional<UUID> cover = one(answers, "cover", page.covers(), "Choose who sees to their work");
        cover.filter(chosen -> person.filter(chosen::equals).isPresent())
                .ifPresent(chosen -> answers.problem("cover", AbsenceRefusal.FOR_THEMSELVES.sentence()));
        Optional<LocalDate> from = answers.date("from", "Enter the first day");
        Optional<LocalDate> until = answers.date("until", "Enter the last day");
        until.filter(day -> from.filter(day::isBefore).isPresent())
                .ifPresent(day -> answers.problem("until", AbsenceRefusal.ENDS_BEFORE_IT_BEGINS.sentence()));
        until.filter(day -> day.isBefore(today))
                .ifPresent(day -> answers.problem("until", AbsenceRefusal.OVER_BEFORE_TODAY.sentence()));
        return answers.hasProblems()
                ? Optional.empty()
                : Optional.of(new CoverAbsence.Command(
                        person.orElseThrow(), cover.orElseThrow(), from.orElseThrow(), until.orElseThrow()));
    }

    private static Optional<UUID> one(Answers answers, String name, List<Option> options, String sentence) {
        return answers.oneOf(name, options.stream().map(Option::value).toList(), sentence)
                .map(UUID::fromString);
    }
}
