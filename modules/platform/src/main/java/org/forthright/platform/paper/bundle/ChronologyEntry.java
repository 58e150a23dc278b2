package org.forthright.platform.paper.bundle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened, and who did it.
 *
 * @param time "10:12am"; null where only the day is known
 * @param whom empty where nobody of the complaint did it
 */
public record ChronologyEntry(LocalDate date, @Nullable String time, String what, String whom) {}
