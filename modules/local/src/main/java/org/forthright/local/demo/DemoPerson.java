package org.forthright.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Someone of a {@code tenant-config/<tenant>/organisation.yaml}; the same user name twice is the same person. */
public record DemoPerson(String username, String name, String email, List<String> roles) {

    public DemoPerson {
        roles = List.copyOf(roles);
    }

    /** The same in Keycloak and in the platform's tables, on every machine. */
    public UUID id() {
        return idOf(username);
    }

    public static UUID idOf(String username) {
        return UUID.nameUUIDFromBytes(("forthright:person:" + username).getBytes(StandardCharsets.UTF_8));
    }

    public String givenNames() {
        return name.substring(0, Math.max(name.lastIndexOf(' '), 0));
    }

    public String familyName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
