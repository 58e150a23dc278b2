package org.forthright.organisation.web;

import java.util.List;
import java.util.stream.Stream;
import org.forthright.organisation.OrganisationKind;
import org.forthright.organisation.door.OpenDoors.OpenDoor;

/** What strangers see: where to complain, by what the organisations are, and where staff sign in. */
record WelcomePage(List<Group> groups) {

    WelcomePage {
        groups = List.copyOf(groups);
    }

    record Group(OrganisationKind kind, List<OpenDoor> doors) {

        Group {
            doors = List.copyOf(doors);
        }
    }

    /** Those who give care first, for people know them. */
    private static final List<OrganisationKind> ORDER = List.of(
            OrganisationKind.PROVIDER,
            OrganisationKind.GP_PRACTICE,
            OrganisationKind.PRIVATE_PROVIDER,
            OrganisationKind.LOCAL_AUTHORITY,
            OrganisationKind.COMMISSIONER);

    static WelcomePage of(List<OpenDoor> doors) {
        return new WelcomePage(
                ORDER.stream().flatMap(kind -> group(kind, doors)).toList());
    }

    private static Stream<Group> group(OrganisationKind kind, List<OpenDoor> doors) {
        List<OpenDoor> these =
                doors.stream().filter(door -> door.kind() == kind).toList();
        return these.isEmpty() ? Stream.empty() : Stream.of(new Group(kind, these));
    }
}
