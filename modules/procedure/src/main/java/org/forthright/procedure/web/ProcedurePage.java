package org.forthright.procedure.web;

import java.util.List;
import org.forthright.platform.page.DateWords;
import org.forthright.procedure.publication.Schedule.Period;
import org.forthright.procedure.publication.Schedule.Time;
import org.forthright.procedure.reading.PublishedProcedure;
import org.jspecify.annotations.Nullable;

/**
 * A text of the procedure, among the others.
 *
 * @param title of this text: "Version 3"
 * @param period when it holds; null for a model that the organisation never went by
 * @param address of this text, under which its copies are
 * @param today where the text in force is
 * @param easyRead whether there is an easy-read copy of it
 */
public record ProcedurePage(
        String title,
        PublishedProcedure text,
        @Nullable Period period,
        String address,
        String today,
        String data,
        boolean easyRead,
        List<Line> versions) {

    public ProcedurePage {
        versions = List.copyOf(versions);
    }

    /**
     * A text that holds, has held or will.
     *
     * @param shown whether it is the one on this page
     */
    public record Line(String title, String href, String when, String note, boolean shown) {}

    public boolean inForce() {
        return is(Time.IN_FORCE);
    }

    public boolean past() {
        return is(Time.PAST);
    }

    public boolean toCome() {
        return is(Time.TO_COME);
    }

    public boolean never() {
        return period == null || is(Time.NEVER);
    }

    /** Its last day; empty while no other follows. */
    public String until() {
        return period == null || period.until() == null ? "" : DateWords.day(period.until());
    }

    private boolean is(Time time) {
        return period != null && period.time() == time;
    }
}
