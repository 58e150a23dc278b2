package org.forthright.outcome.web;

import org.forthright.complaint.clock.Due;
import org.jspecify.annotations.Nullable;

/**
 * A promise in a list.
 *
 * @param kind of remedy; null for learning
 * @param organisation that promised it
 * @param due when; with tone "done" once it is
 * @param proof how one can see that it was done; null until then
 * @param complete where its completion is recorded; null where the reader cannot
 */
record ActionRow(
        @Nullable String kind,
        String what,
        String owner,
        String organisation,
        Due due,
        @Nullable String proof,
        @Nullable String complete) {}
