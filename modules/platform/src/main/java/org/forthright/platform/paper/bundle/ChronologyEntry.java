package org.forthright.platform.paper.bundle;

import java.time.LocalDate;

/** What happened on a day, and who did it. */
public record ChronologyEntry(LocalDate date, String what, String whom) {}
