package org.forthright.procedure.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.forthright.platform.folder.MayBeMissing;

/** A file of {@code default/calendars}. */
record CalendarFile(
        String code,
        String name,
        String source,
        LocalDate reviewOn,
        @MayBeMissing List<String> unconfirmed,
        List<Holiday> days) {

    record Holiday(LocalDate date, String name, Kind kind) {}

    enum Kind {
        /** Comes every year. */
        @JsonProperty("usual")
        USUAL,
        /** Stands for a usual day that fell on a weekend. */
        @JsonProperty("substitute")
        SUBSTITUTE,
        /** Proclaimed for one year. */
        @JsonProperty("one-off")
        ONE_OFF
    }
}
