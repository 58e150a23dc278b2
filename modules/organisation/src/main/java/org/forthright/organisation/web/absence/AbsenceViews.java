package org.forthright.organisation.web.absence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.absence.Absence;
import org.forthright.organisation.people.absence.Absences;
import org.forthright.organisation.web.absence.AbsencesPage.Row;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.CurrentActor;

/** Lays out who is away, and the form on which that is noted. */
@ApplicationScoped
class AbsenceViews {

    private final CurrentActor current;
    private final Memberships memberships;
    private final Absences absences;
    private final Clock clock;

    @Inject
    AbsenceViews(CurrentActor current, Memberships memberships, Absences absences, Clock clock) {
        this.current = current;
        this.memberships = memberships;
        this.absences = absences;
        this.clock = clock;
    }

    LocalDate today() {
        return London.today(clock);
    }

    String address() {
        return organisation() + "/absences";
    }

    AbsencesPage all() {
        Map<UUID, String> names = memberships.listAll().stream().collect(toMap(Membership::id, Membership::name));
        return new AbsencesPage(
                current.actor().organisationName(),
                organisation(),
                absences.newestFirst().stream()
                        .map(absence -> row(absence, names))
                        .toList(),
                address() + "/new");
    }

    AbsencePage noting() {
        return new AbsencePage(address(), address(), people(member -> true), people(Membership::handlesComplaints));
    }

    private String organisation() {
        return "/" + current.actor().organisationCode() + "/organisation";
    }

    private List<Option> people(Predicate<Membership> meant) {
        return memberships.today().stream()
                .filter(meant)
                .map(member -> Option.of(member.id().toString(), member.name()))
                .toList();
    }

    private Row row(Absence absence, Map<UUID, String> names) {
        return new Row(
                names.getOrDefault(absence.personId(), ""),
                names.getOrDefault(absence.coverId(), ""),
                DateWords.day(absence.fromOn()),
                DateWords.day(absence.untilOn()),
                state(absence),
                absence.isOverOn(today()) ? null : address() + "/" + absence.id() + "/ending");
    }

    private Label state(Absence absence) {
        if (absence.isOverOn(today())) {
            return absence.isEndedEarly() ? Label.of("Ended early", "grey") : Label.of("Over", "grey");
        }
        return absence.isLiveOn(today()) ? Label.of("Away", "orange") : Label.of("Later", "blue");
    }
}
