package org.forthright.organisation.ods.load;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stands in a file.
 *
 * @param line where it begins
 * @param roles the primary role first
 * @param successions those that this record states
 */
public record OdsRow(
        int line,
        String code,
        String name,
        boolean active,
        List<String> roles,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<String> address,
        List<Succession> successions) {

    public OdsRow {
        roles = List.copyOf(roles);
        address = List.copyOf(address);
        successions = List.copyOf(successions);
    }

    public String primaryRole() {
        return roles.getFirst();
    }

    public record Succession(
            String predecessor, String successor, @Nullable LocalDate on) {}
}
