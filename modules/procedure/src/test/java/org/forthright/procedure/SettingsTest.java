package org.forthright.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.forthright.kernel.law.SixMonths;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.folder.ShippedConfig;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void allowsNoTargetThatCouldOutlastTheSixMonthsOfTheLaw() {
        WorkingDays england = new Calendars(ShippedConfig.asItIs()).england();

        assertThat(LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2028-07-01")))
                .allMatch(received ->
                        england.between(received, SixMonths.lastDay(received)) >= Settings.WORKING_DAYS_OF_SIX_MONTHS);
    }

    @Test
    void mayBeStricterThanTheLaw() {
        assertThat(new Settings(1, 20, 10, 3).fault()).isEmpty();
    }
}
