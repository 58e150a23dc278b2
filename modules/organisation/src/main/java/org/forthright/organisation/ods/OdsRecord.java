package org.forthright.organisation.ods;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the national directory has it. Codes are closed and never used again.
 *
 * @param primaryRole what it is at heart, for example RO261; one for each record
 * @param roles everything that it is, the primary role among them: an integrated care board is RO318 beside RO261
 */
public record OdsRecord(
        String code,
        String name,
        boolean active,
        String primaryRole,
        List<String> roles,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<String> address) {

    public OdsRecord {
        roles = List.copyOf(roles);
        address = List.copyOf(address);
    }
}
