package org.forthright.organisation.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.people.Appointment;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.Office;
import org.forthright.organisation.web.people.page.AppointmentPage;
import org.forthright.organisation.web.people.page.OfficePane;
import org.forthright.organisation.web.people.page.OfficePane.Holder;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/** Lays out the two offices, who held them and will hold them, and the forms about an appointment. */
@ApplicationScoped
class AppointmentViews {

    private final PeoplePlace place;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Appointments appointments;

    @Inject
    AppointmentViews(
            PeoplePlace place, Organisations organisations, Memberships memberships, Appointments appointments) {
        this.place = place;
        this.organisations = organisations;
        this.memberships = memberships;
        this.appointments = appointments;
    }

    /** None where the organisation takes part in no complaint. */
    List<OfficePane> panes(Map<UUID, String> names) {
        List<Appointment> all = appointments.newestFirst();
        return organisations.mine().kind().takesPart()
                ? Stream.of(Office.values())
                        .map(office -> pane(
                                office,
                                all.stream()
                                        .filter(each -> each.office() == office)
                                        .toList(),
                                names))
                        .toList()
                : List.of();
    }

    private OfficePane pane(Office office, List<Appointment> all, Map<UUID, String> names) {
        LocalDate today = place.today();
        List<Appointment> standing =
                all.stream().filter(each -> !each.isOverOn(today)).toList();
        boolean open = standing.isEmpty() || !office.isHeldByOne();
        return new OfficePane(
                office.role().code(),
                office.title(),
                office.citation().text(),
                holders(standing, standing.size(), names),
                holders(all.stream().filter(each -> each.isOverOn(today)).toList(), standing.size(), names),
                open ? address() + "/" + office : null);
    }

    private List<Holder> holders(List<Appointment> some, int standing, Map<UUID, String> names) {
        return some.stream().map(each -> holder(each, standing, names)).toList();
    }

    private Holder holder(Appointment appointment, int standing, Map<UUID, String> names) {
        LocalDate today = place.today();
        String address = address() + "/" + appointment.id();
        boolean live = appointment.isLiveOn(today);
        boolean goesOn = live && appointment.untilOn().isEmpty();
        return new Holder(
                names.getOrDefault(appointment.personId(), ""),
                appointment.hostedBy(),
                DateWords.day(appointment.fromOn()),
                appointment.untilOn().map(DateWords::day).orElse(""),
                state(appointment, today),
                goesOn ? address + "/succession" : null,
                goesOn && standing > 1 && !appointment.office().isHeldByOne() ? address + "/ending" : null,
                appointment.fromOn().isAfter(today) && !appointment.isWithdrawn() ? address + "/withdrawal" : null);
    }

    private static Label state(Appointment appointment, LocalDate today) {
        if (appointment.isWithdrawn()) {
            return Label.of("Withdrawn", "grey");
        }
        if (appointment.isOverOn(today)) {
            return Label.of("Ended", "grey");
        }
        return appointment.isLiveOn(today) ? Label.of("Appointed", "green") : Label.of("Begins later", "blue");
    }

    AppointmentPage appointing(Office office) {
        return page(office, address() + "/" + office, null, people(), null);
    }

    AppointmentPage handingOver(Appointment appointment, String version) {
        List<Option> people = place.colleaguesOf(appointment.personId());
        return page(
                appointment.office(),
                address() + "/" + appointment.id() + "/succession",
                name(appointment),
                people,
                version);
    }

    AppointmentPage ending(Appointment appointment, String version) {
        return page(
                appointment.office(),
                address() + "/" + appointment.id() + "/ending",
                name(appointment),
                List.of(),
                version);
    }

    private AppointmentPage page(
            Office office, String action, @Nullable String holder, List<Option> people, @Nullable String version) {
        return new AppointmentPage(
                action,
                place.people(),
                office.title(),
                office.citation().text(),
                holder,
                people,
                !office.isHeldByOne(),
                version);
    }

    private List<Option> people() {
        return place.colleagues(member -> member.untilOn().isEmpty());
    }

    private String name(Appointment appointment) {
        return memberships.require(appointment.personId()).name();
    }

    private String address() {
        return place.organisation() + "/appointments";
    }
}
