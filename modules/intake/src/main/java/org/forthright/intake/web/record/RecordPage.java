package org.forthright.intake.web.record;

import java.util.List;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.TakenDown;
import org.forthright.platform.form.Option;

/** The form on which staff take a complaint down. */
public record RecordPage(Offer offer) {

    public String start() {
        return "/" + offer.own().code();
    }

    public String action() {
        return start() + "/complaints/new";
    }

    public List<Option> channels() {
        return TakenDown.channels(offer);
    }

    public String paragraph(String number) {
        return start() + "/procedure#" + number;
    }
}
