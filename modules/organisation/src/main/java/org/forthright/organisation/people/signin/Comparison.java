package org.forthright.organisation.people.signin;

import java.util.List;

/**
 * Our own list of people beside the sign-in service.
 *
 * @param isManaged whether the sign-in service is looked after from here
 * @param obstacle why nothing could be compared; empty where it could
 */
public record Comparison(boolean isManaged, String obstacle, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    static Comparison ofNothing() {
        return new Comparison(false, "", List.of());
    }

    static Comparison stoppedBy(String obstacle) {
        return new Comparison(true, obstacle, List.of());
    }
}
