package org.forthright.local.demo.story;

import java.time.LocalTime;
import org.forthright.platform.folder.MayBeMissing;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and when.
 *
 * @param by a user name, or {@link #PERSON}
 * @param daysAgo calendar days before today
 * @param workingDaysAgo working days before today, where a deadline has to fall on a certain day; else 0
 * @param time null where it does not matter
 * @param organisation empty where the person works for one organisation alone
 */
public record Cue(
        String by,
        @MayBeMissing int daysAgo,
        @MayBeMissing int workingDaysAgo,
        @MayBeMissing @Nullable LocalTime time,
        @MayBeMissing String organisation) {

    /** The member of the public whose complaint it is. */
    private static final String PERSON = "person";

    /** The same person, some days ago. */
    Cue on(int days) {
        return new Cue(by, days, 0, null, organisation);
    }

    /** Whether it comes on a later day; working days are told of this week's steps alone. */
    boolean isAfter(Cue other) {
        return workingDaysAgo > 0 || daysAgo < other.daysAgo;
    }

    public boolean isByPerson() {
        return by.equals(PERSON);
    }
}
