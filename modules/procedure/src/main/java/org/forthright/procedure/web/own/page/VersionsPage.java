package org.forthright.procedure.web.own.page;

import java.util.List;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.Label;

/**
 * All versions of the organisation's procedure.
 *
 * @param action where a new version is begun
 * @param open where the one that is being written goes on; empty when there is none
 * @param waiting whether that one waits for approval
 * @param decides whether the reader is one who may approve it
 * @param modelInForce whether no version of its own holds today
 * @param starts what a new version can begin from
 */
public record VersionsPage(
        String organisation,
        String action,
        String open,
        boolean waiting,
        boolean decides,
        boolean modelInForce,
        List<Row> rows,
        List<Option> starts) {

    public VersionsPage {
        rows = List.copyOf(rows);
        starts = List.copyOf(starts);
    }

    /**
     * One version.
     *
     * @param when since when, from when or until when it holds
     * @param easyRead where its easy-read copy is put; empty before it is published
     * @param back the label to go back to; empty where there is nothing to go back to
     */
    public record Row(
            String title,
            String href,
            Label state,
            String when,
            String note,
            String people,
            String easyRead,
            String back) {}
}
