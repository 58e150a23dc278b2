package org.forthright.procedure.web.letter.page;

import java.util.List;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.Label;

/**
 * One letter with all its texts.
 *
 * @param open where the one that is being written goes on; empty when there is none
 * @param waiting whether that one waits for approval
 * @param decides whether the reader is one who may approve it
 * @param modelInForce whether it is written in the words of the model today
 * @param today what it says today, as it is written
 * @param starts what a new text can begin from
 */
public record TextsPage(
        LetterHead head,
        String open,
        boolean waiting,
        boolean decides,
        boolean modelInForce,
        Preview today,
        List<Row> rows,
        List<Option> starts) {

    public TextsPage {
        rows = List.copyOf(rows);
        starts = List.copyOf(starts);
    }

    /**
     * One text.
     *
     * @param when since when, from when or until when it holds
     */
    public record Row(String title, String href, Label state, String when, String note, String people) {}
}
