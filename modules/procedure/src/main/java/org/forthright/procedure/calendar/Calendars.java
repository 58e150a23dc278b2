package org.forthright.procedure.calendar;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.calendar.CalendarFile.Holiday;

/** The calendars of working days in {@code default/calendars}, each known until the end of its last holiday's year. */
@Startup
@Singleton
public class Calendars {

    private static final String FOLDER = TenantConfig.DEFAULT + "/calendars";
    private static final String ENGLAND = "england";

    private final TenantConfig config;
    private final Map<String, WorkingDays> calendars = new HashMap<>();

    @Inject
    public Calendars(TenantConfig config) {
        this.config = config;
        config.files(FOLDER, ".yaml").forEach(this::read);
        if (!exists(ENGLAND)) {
            throw config.broken(FOLDER + "/" + ENGLAND + ".yaml", "", "every organisation counts its days by it");
        }
    }

    /** The working days of the law of England (SI 2009/309 reg. 2(1)). */
    @Produces
    @Singleton
    public WorkingDays england() {
        return named(ENGLAND);
    }

    public WorkingDays named(String code) {
        WorkingDays calendar = calendars.get(code);
        if (calendar == null) {
            throw new IllegalArgumentException("There is no calendar " + code + ".");
        }
        return calendar;
    }

    public boolean exists(String code) {
        return calendars.containsKey(code);
    }

    private void read(String file) {
        CalendarFile calendar = config.read(file, CalendarFile.class);
        if (!file.equals(FOLDER + "/" + calendar.code() + ".yaml")) {
            throw config.broken(file, "code", "a calendar lies in the file of its name");
        }
        TreeMap<LocalDate, String> holidays = new TreeMap<>();
        for (Holiday day : calendar.days()) {
            if (holidays.put(day.date(), day.name()) != null) {
                throw config.broken(file, "days", day.date() + " is there twice");
            }
        }
        requireEveryYear(file, holidays);
        calendars.put(
                calendar.code(),
                WorkingDays.of(holidays, holidays.lastKey().withMonth(12).withDayOfMonth(31)));
    }

    /** A year that was forgotten would make every date in it too early. */
    private void requireEveryYear(String file, TreeMap<LocalDate, String> holidays) {
        if (holidays.isEmpty()) {
            throw config.broken(file, "days", "a calendar of working days needs its holidays");
        }
        for (LocalDate year = holidays.firstKey().withDayOfYear(1);
                !year.isAfter(holidays.lastKey());
                year = year.plusYears(1)) {
            if (holidays.subMap(year, year.plusYears(1)).isEmpty()) {
                throw config.broken(file, "days", "the year " + year.getYear() + " is missing");
            }
        }
    }
}
