package org.forthright.organisation.people;

import java.time.LocalDate;
import java.util.Map;
import org.forthright.kernel.event.AuditedEvent;

/** What happened to the people of an organisation, their roles and their offices. */
public sealed interface PeopleEvent extends AuditedEvent {

    record Added(String person, String roles) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.person-added";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person, "roles", roles);
        }
    }

    /** Asked once more by mail to choose a password. */
    record Invited(String person) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.person-invited";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person);
        }
    }

    record RolesChanged(String person, String before, String after) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.roles-changed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person, "before", before, "after", after);
        }
    }

    record Left(String person, LocalDate lastDay) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.person-left";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person, "on", lastDay.toString());
        }
    }

    /** The sign-in service was brought to what our own row says. */
    record SignInMended(String person, String before, String after) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.sign-in-mended";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person, "before", before, "after", after);
        }
    }

    record Appointed(Office office, String person, LocalDate from) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.appointed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("office", office.title(), "person", person, "from", from.toString());
        }
    }

    record HandedOver(Office office, String from, String to, LocalDate on) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.office-handed-over";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("office", office.title(), "before", from, "person", to, "from", on.toString());
        }
    }

    record AppointmentEnds(Office office, String person, LocalDate lastDay) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.appointment-ends";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("office", office.title(), "person", person, "on", lastDay.toString());
        }
    }

    record AppointmentWithdrawn(Office office, String person) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.appointment-withdrawn";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("office", office.title(), "person", person);
        }
    }

    record AbsenceNoted(String person, String cover, LocalDate from, LocalDate until) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.absence-noted";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person, "cover", cover, "from", from.toString(), "until", until.toString());
        }
    }

    record AbsenceEnded(String person, String cover) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.absence-ended";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person, "cover", cover);
        }
    }

    record AccessConfirmed(String person, String roles) implements PeopleEvent {
        @Override
        public String kind() {
            return "organisation.access-confirmed";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("person", person, "roles", roles);
        }
    }
}
