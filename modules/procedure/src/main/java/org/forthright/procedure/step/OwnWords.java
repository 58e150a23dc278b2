package org.forthright.procedure.step;

import org.forthright.kernel.refusal.Refusal;
import org.forthright.procedure.content.WordedParagraph;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.version.ProcedureRefusal;

/** What an organisation's own words have to be, wherever they come from. */
final class OwnWords {

    private OwnWords() {}

    static void require(Slots slots, String title, String text, String reason) {
        if (text.isBlank()
                || title.isBlank()
                || text.length() > WordedParagraph.LONGEST_TEXT
                || title.length() > WordedParagraph.LONGEST_TITLE
                || reason.length() > WordedParagraph.LONGEST_REASON) {
            throw new Refusal(ProcedureRefusal.NO_WORDS);
        }
        if (slots.unknown(text).isPresent()) {
            throw new Refusal(ProcedureRefusal.UNKNOWN_PLACE);
        }
    }
}
