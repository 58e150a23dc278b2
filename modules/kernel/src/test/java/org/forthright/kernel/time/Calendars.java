package org.forthright.kernel.time;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;

/** The holidays of two countries over the years the tests count in. */
public final class Calendars {

    public static final LocalDate KNOWN_UNTIL = LocalDate.parse("2028-12-31");

    private Calendars() {}

    public static WorkingDays england() {
        return WorkingDays.of(
                Map.ofEntries(
                        holiday("2025-01-01", "New Year’s Day"),
                        holiday("2025-04-18", "Good Friday"),
                        holiday("2025-04-21", "Easter Monday"),
                        holiday("2025-05-05", "Early May bank holiday"),
                        holiday("2025-05-26", "Spring bank holiday"),
                        holiday("2025-08-25", "Summer bank holiday"),
                        holiday("2025-12-25", "Christmas Day"),
                        holiday("2025-12-26", "Boxing Day"),
                        holiday("2026-01-01", "New Year’s Day"),
                        holiday("2026-04-03", "Good Friday"),
                        holiday("2026-04-06", "Easter Monday"),
                        holiday("2026-05-04", "Early May bank holiday"),
                        holiday("2026-05-25", "Spring bank holiday"),
                        holiday("2026-08-31", "Summer bank holiday"),
                        holiday("2026-12-25", "Christmas Day"),
                        holiday("2026-12-28", "Boxing Day (substitute day)"),
                        holiday("2027-01-01", "New Year’s Day"),
                        holiday("2027-03-26", "Good Friday"),
                        holiday("2027-03-29", "Easter Monday"),
                        holiday("2027-05-03", "Early May bank holiday"),
                        holiday("2027-05-31", "Spring bank holiday"),
                        holiday("2027-08-30", "Summer bank holiday"),
                        holiday("2027-12-27", "Christmas Day (substitute day)"),
                        holiday("2027-12-28", "Boxing Day (substitute day)"),
                        holiday("2028-01-03", "New Year’s Day (substitute day)"),
                        holiday("2028-04-14", "Good Friday"),
                        holiday("2028-04-17", "Easter Monday"),
                        holiday("2028-05-01", "Early May bank holiday"),
                        holiday("2028-05-29", "Spring bank holiday"),
                        holiday("2028-08-28", "Summer bank holiday"),
                        holiday("2028-12-25", "Christmas Day"),
                        holiday("2028-12-26", "Boxing Day")),
                KNOWN_UNTIL);
    }

    /** Works on Easter Monday, rests on 2 January and St Andrew’s Day. */
    public static WorkingDays scotland() {
        return WorkingDays.of(
                Map.ofEntries(
                        holiday("2026-01-01", "New Year’s Day"),
                        holiday("2026-01-02", "2nd January"),
                        holiday("2026-04-03", "Good Friday"),
                        holiday("2026-05-04", "Early May bank holiday"),
                        holiday("2026-05-25", "Spring bank holiday"),
                        holiday("2026-08-03", "Summer bank holiday"),
                        holiday("2026-11-30", "St Andrew’s Day"),
                        holiday("2026-12-25", "Christmas Day"),
                        holiday("2026-12-28", "Boxing Day (substitute day)"),
                        holiday("2027-01-01", "New Year’s Day"),
                        holiday("2027-01-04", "2nd January (substitute day)")),
                LocalDate.parse("2027-01-31"));
    }

    private static Map.Entry<LocalDate, String> holiday(String date, String name) {
        return entry(LocalDate.parse(date), name);
    }
}
