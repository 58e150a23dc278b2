package org.forthright.organisation.web.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.people.Appointment;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.organisation.step.people.Appoint;
import org.forthright.organisation.web.people.page.AppointmentPage;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;

/** Reads an appointment from its form; what is wrong stays on the answers. */
final class AppointmentForm {

    private AppointmentForm() {}

    static Optional<Appoint.Successor> successor(Answers answers, AppointmentPage page) {
        List<String> people = page.people().stream().map(Option::value).toList();
        Optional<String> person = answers.oneOf("person", people, "Choose who is appointed");
        String host = page.hosted() ? answers.optional("host", Appointment.HOST).orElse("") : "";
        return person.map(id -> new Appoint.Successor(UUID.fromString(id), host));
    }

    static Optional<LocalDate> firstDay(Answers answers, LocalDate today) {
        return notBefore(today, answers, answers.date("day", "Enter the first day"));
    }

    /** Yesterday at the earliest, for whoever follows begins on the day after. */
    static Optional<LocalDate> lastDay(Answers answers, LocalDate today) {
        return notBefore(today.minusDays(1), answers, answers.date("day", "Enter the last day"));
    }

    private static Optional<LocalDate> notBefore(LocalDate earliest, Answers answers, Optional<LocalDate> day) {
        day.filter(typed -> typed.isBefore(earliest))
                .ifPresent(typed -> answers.problem("day", PeopleRefusal.BEGINS_IN_THE_PAST.sentence()));
        return day;
    }
}
