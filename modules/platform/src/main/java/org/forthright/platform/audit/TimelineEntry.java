package org.forthright.platform.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened, as a reader of the complaint may see it.
 *
 * @param sentence what happened, in the reader's words
 * @param mine whether the reader's own organisation did it
 * @param hash its link in the chain of the organisation that did it
 */
public record TimelineEntry(
        long number,
        Instant at,
        String kind,
        String sentence,
        String personName,
        String organisationName,
        boolean mine,
        Map<String, String> details,
        String hash) {

    public TimelineEntry {
        details = Map.copyOf(details);
    }
}
