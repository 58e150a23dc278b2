package org.forthright.procedure.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.procedure.folder.ShippedConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {

    private static final String ENGLAND = "default/calendars/england.yaml";

    private final Calendars calendars = new Calendars(ShippedConfig.asItIs());

    @TempDir
    Path copy;

    @ParameterizedTest
    @CsvSource({
        "england, eng, 2024", "england, eng, 2025", "england, eng, 2026", "england, eng, 2027", "england, eng, 2028",
        "scotland, sct, 2024", "scotland, sct, 2025", "scotland, sct, 2026", "scotland, sct, 2027",
                "scotland, sct, 2028"
    })
    void agreesWithAnIndependentCalendarOnEveryDay(String code, String nation, int year) {
        Set<LocalDate> holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), nation)
                .stream()
                .map(holiday -> holiday.getObservedDate().orElse(holiday.getActualDate()))
                .collect(Collectors.toSet());
        WorkingDays calendar = calendars.named(code);

        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay))
                .containsExactlyElementsOf(first.datesUntil(first.plusYears(1))
                        .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
                        .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
                        .filter(day -> !holidays.contains(day))
                        .toList());
    }

    /** The day after Maundy Thursday 2026 differs by Easter Monday, the new year of 2027 by 2 January. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-06, 2026-03-11, 2026-03-11",
        "2026-04-02, 2026-04-09, 2026-04-08",
        "2026-12-24, 2026-12-31, 2026-12-31",
        "2026-12-30, 2027-01-05, 2027-01-06"
    })
    void countsThreeWorkingDaysDifferentlyInScotland(LocalDate received, LocalDate england, LocalDate scotland) {
        assertThat(calendars.named("england").after(received, 3)).isEqualTo(england);
        assertThat(calendars.named("scotland").after(received, 3)).isEqualTo(scotland);
    }

    @Test
    void isKnownUntilTheEndOfTheLastYear() {
        assertThat(calendars.england().knownUntil()).isEqualTo("2028-12-31");
    }

    @Test
    void refusesACalendarThatNobodyWrote() {
        assertThatThrownBy(() -> calendars.named("wales")).hasMessage("There is no calendar wales.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    date: 2024-01-01 | date: 2022-01-03 | days: the year 2023 is missing
                    date: 2024-12-26 | date: 2024-12-25 | days: 2024-12-25 is there twice
                    date: 2024-12-26 | date: 2024-12-32 | days[8].date: Cannot deserialize value
                    code: england    | code: wales      | code: a calendar lies in the file of its name
                    kind: usual      | kind: sometimes  | days[1].kind: Cannot deserialize value
                    """)
    void refusesACalendarThatIsWrong(String words, String otherWords, String complaint) {
        assertThatThrownBy(() -> new Calendars(ShippedConfig.with(copy, ENGLAND, words, otherWords)))
                .hasMessageContaining(ENGLAND)
                .hasMessageContaining(complaint);
    }
}
