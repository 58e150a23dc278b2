package org.forthright.organisation.web;

import java.util.List;
import java.util.stream.Collectors;
import org.forthright.organisation.door.Doors.Door;
import org.forthright.platform.tenancy.Role;

/** The organisations of somebody who is signed in. */
record HomePage(List<Entrance> entrances) {

    HomePage {
        entrances = List.copyOf(entrances);
    }

    static HomePage of(List<Door> doors) {
        return new HomePage(doors.stream()
                .map(door -> new Entrance(
                        door.name(),
                        door.href(),
                        door.roles().stream().map(Role::title).collect(Collectors.joining(", "))))
                .toList());
    }

    record Entrance(String name, String href, String roles) {}
}
