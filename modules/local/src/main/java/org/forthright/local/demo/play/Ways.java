package org.forthright.local.demo.play;

import org.forthright.complaint.step.AcknowledgeComplaint.How;
import org.forthright.local.demo.story.Codes;

/** The ways in which people speak with each other, as the stories name them. */
public final class Ways {

    private Ways() {}

    public static How way(String code) {
        return code.equals("call") ? How.PHONE : Codes.constant(How.class, code);
    }

    /** Whether the words are in a letter or mail, and so in the file already. */
    public static boolean isWritten(How way) {
        return switch (way) {
            case LETTER, EMAIL -> true;
            case PHONE, IN_PERSON -> false;
        };
    }
}
