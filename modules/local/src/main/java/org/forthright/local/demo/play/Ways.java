package org.forthright.local.demo.play;

import org.forthright.complaint.step.AcknowledgeComplaint.How;
import org.forthright.local.demo.story.Codes;

/** The ways in which people speak with each other, as the stories name them. */
final class Ways {

    private Ways() {}

    static How way(String code) {
        return code.equals("call") ? How.PHONE : Codes.constant(How.class, code);
    }
}
