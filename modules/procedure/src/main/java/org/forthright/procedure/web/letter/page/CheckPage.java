package org.forthright.procedure.web.letter.page;

import java.util.List;
import org.forthright.procedure.difference.ParagraphChange;

/**
 * What keeps a text from being used, and what it changes.
 *
 * @param before what it is compared with
 * @param changes against what the letter says before it
 * @param againstModel against the model; empty where that is the same or there is none
 * @param standing how far it is, and what the reader may do
 */
public record CheckPage(
        TextHead head,
        List<FaultLine> faults,
        String before,
        List<ParagraphChange> changes,
        List<ParagraphChange> againstModel,
        Standing standing) {

    public CheckPage {
        faults = List.copyOf(faults);
        changes = List.copyOf(changes);
        againstModel = List.copyOf(againstModel);
    }

    /**
     * How far it is, and what the reader may do with it.
     *
     * @param note what it changes, as its writers say
     * @param submitted who handed it in and when; empty before
     * @param version of the row that the reader has read
     */
    public record Standing(
            String note, String submitted, boolean draft, boolean waiting, boolean approves, int version) {}

    public boolean ready() {
        return faults.isEmpty();
    }
}
