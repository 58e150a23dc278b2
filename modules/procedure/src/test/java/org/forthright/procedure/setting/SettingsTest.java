package org.forthright.procedure.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.forthright.kernel.law.SixMonths;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.procedure.Models;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.setting.Settings.Fault;
import org.forthright.procedure.slot.Slots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final LocalDate APRIL = LocalDate.parse("2027-04-01");

    private final Calendars calendars = new Calendars(ShippedConfig.asItIs());
    private final Settings commissioner = new Models(
                    ShippedConfig.asItIs(), calendars, new Slots(ShippedConfig.asItIs()))
            .inForce("commissioner", APRIL)
            .settings();

    @Test
    void allowsNoTargetThatCouldOutlastTheSixMonthsOfTheLaw() {
        WorkingDays england = calendars.england();

        assertThat(LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2028-07-01")))
                .allMatch(received ->
                        Floor.TARGET.allows("120") && england.between(received, SixMonths.lastDay(received)) >= 120);
        assertThat(Floor.TARGET.allows("121")).isFalse();
    }

    @Test
    void mayBeStricterThanTheLaw() {
        Settings stricter = commissioner
                .with(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, "1")
                .with(Setting.RESPONSE_WITHIN_MONTHS, "4")
                .with(Setting.TIME_LIMIT_MONTHS, "24")
                .with(Setting.NEXT_WORKING_DAY, "never")
                .with(Setting.PAUSE_REASONS, "person")
                .with(Setting.SIGNERS, "responsible-person");

        assertThat(stricter.faults(APRIL)).isEmpty();
        assertThat(stricter.acknowledgeWithinWorkingDays()).isEqualTo(1);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Settings lax = commissioner
                .with(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, "4")
                .with(Setting.PAUSE_REASONS, "person,legal-claim")
                .with(Setting.FEEDBACK_SAMPLE_PERCENT, "101")
                .with(Setting.SOCIAL_MEDIA, "ignore");

        assertThat(lax.faults(APRIL))
                .extracting(Fault::setting)
                .containsExactly(
                        Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS,
                        Setting.SOCIAL_MEDIA,
                        Setting.PAUSE_REASONS,
                        Setting.FEEDBACK_SAMPLE_PERCENT);
    }

    @Test
    void missesWhatAProcedureOfEnglandHasToSay() {
        assertThat(new Settings(Jurisdiction.ENGLAND, Map.of()).faults(APRIL))
                .extracting(Fault::setting)
                .containsExactlyElementsOf(Arrays.stream(Setting.values())
                        .filter(setting -> setting != Setting.ADJUDICATION_SCHEME)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ACKNOWLEDGE_WITHIN_WORKING_DAYS | 3                       | three working days
                    ACKNOWLEDGE_WITHIN_WORKING_DAYS | 1                       | one working day
                    UPDATE_EVERY_WORKING_DAYS       | 20                      | 20 working days
                    RESPONSE_WITHIN_MONTHS          | 6                       | six months
                    FEEDBACK_SAMPLE_PERCENT         | 25                      | 25%
                    ACCEPTED_CHANNELS               | phone,letter,online     | by phone, by letter and with the online form
                    ADJUDICATION_SCHEME             | idf                     | Independent Doctors Federation
                    """)
    void speaksAsASentenceDoes(Setting setting, String value, String words) {
        assertThat(commissioner.with(setting, value).words(setting)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ACKNOWLEDGE_WITHIN_WORKING_DAYS | 0
                    ACKNOWLEDGE_WITHIN_WORKING_DAYS | -1
                    ACKNOWLEDGE_WITHIN_WORKING_DAYS | 2.5
                    ACKNOWLEDGE_WITHIN_WORKING_DAYS | three
                    TARGET_RESPONSE_WORKING_DAYS    | 99999999999
                    RESPONSE_WITHIN_MONTHS          | ''
                    EARLY_RESOLUTION_WORKING_DAYS   | 61
                    UPDATE_EVERY_WORKING_DAYS       | 9999
                    TIME_LIMIT_MONTHS               | 121
                    FEEDBACK_SAMPLE_PERCENT         | 101
                    FEEDBACK_SAMPLE_PERCENT         | -5
                    QUALITY_CHECK_BEFORE_SIGNING    | true
                    STAGES                          | one,two
                    SIGNERS                         | responsible-person,responsible-person
                    ACCEPTED_CHANNELS               | phone,,letter,online
                    """)
    void refusesWhatIsNotWrittenAsItsKindIs(Setting setting, String value) {
        assertThat(commissioner.with(setting, value).faults(APRIL))
                .singleElement()
                .extracting(Fault::sentence)
                .isEqualTo(setting.expected());
    }

    @Test
    void namesTheHighestNumberThatCanBeMeant() {
        assertThat(Setting.UPDATE_EVERY_WORKING_DAYS.expected())
                .isEqualTo("Write a whole number of working days, from 1 to 60.");
        assertThat(commissioner.with(Setting.UPDATE_EVERY_WORKING_DAYS, "60").faults(APRIL))
                .isEmpty();
    }

    @Test
    void isWrittenAsTheFilesWriteIt() {
        assertThat(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS.key()).isEqualTo("acknowledgeWithinWorkingDays");
        assertThat(Setting.values())
                .allSatisfy(setting -> assertThat(Setting.of(setting.key())).contains(setting));
    }
}
