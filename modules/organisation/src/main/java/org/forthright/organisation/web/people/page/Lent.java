package org.forthright.organisation.web.people.page;

import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * A delegation.
 *
 * @param revoke where it is taken back; null once it is over
 */
public record Lent(
        String function,
        String to,
        String by,
        String from,
        String until,
        String authority,
        Label state,
        @Nullable String revoke) {}
