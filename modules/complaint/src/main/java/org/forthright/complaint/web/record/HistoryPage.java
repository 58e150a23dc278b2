package org.forthright.complaint.web.record;

import java.util.List;

/**
 * What my organisation did with a complaint, as its audit holds it.
 *
 * @param intact whether the whole chain of my organisation still holds
 * @param head where the chain stands: the number of the newest entry and its hash
 */
public record HistoryPage(List<Entry> entries, boolean intact, List<Long> broken, String head) {

    public HistoryPage {
        entries = List.copyOf(entries);
        broken = List.copyOf(broken);
    }

    /** One entry of the audit. */
    public record Entry(long number, String at, String who, String sentence, String kind) {}
}
