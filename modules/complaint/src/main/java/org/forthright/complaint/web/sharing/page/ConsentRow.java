package org.forthright.complaint.web.sharing.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseView.Asked;
import org.forthright.complaint.web.page.ConsentState;
import org.jspecify.annotations.Nullable;

/**
 * One question of consent; texts are empty where it has not come to that.
 *
 * @param href the address of the question, below which its answer and its withdrawal are
 */
public record ConsentRow(
        String organisation,
        String purpose,
        ConsentState state,
        String askedOn,
        String answeredOn,
        String givenBy,
        String how,
        String withdrawnOn,
        List<ConsentLetter> letters,
        String href) {

    public ConsentRow {
        letters = List.copyOf(letters);
    }

    public static ConsentRow of(Asked asked, List<ConsentLetter> letters, String consents) {
        return new ConsentRow(
                asked.organisation(),
                asked.purpose().title(),
                ConsentState.of(asked),
                ConsentState.day(asked.askedAt()),
                ConsentState.day(asked.answeredAt()),
                orEmpty(asked.givenBy()),
                orEmpty(asked.how()),
                ConsentState.day(asked.withdrawnAt()),
                letters,
                consents + "/" + asked.id());
    }

    /** Where the question is put in writing. */
    public String letter() {
        return href + "/letter";
    }

    public boolean isAwaited() {
        return state == ConsentState.AWAITED;
    }

    public boolean isInForce() {
        return state == ConsentState.IN_FORCE;
    }

    public boolean isWithdrawn() {
        return state == ConsentState.WITHDRAWN;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
