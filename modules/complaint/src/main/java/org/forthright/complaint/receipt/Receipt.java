package org.forthright.complaint.receipt;

import java.time.Instant;
import java.util.List;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.party.Party;
import org.forthright.platform.document.Paper;

/**
 * Everything that comes in with a complaint.
 *
 * @param parties the complainant first
 * @param consent the answer to the question whether the organisation complained about may see it; asked in every case
 *     that a commissioner receives (SI 2009/309 reg. 7(3))
 * @param receivedAt when any part of the organisation had it, which may be before it is written down here
 */
public record Receipt(
        Channel channel,
        Complaint.About about,
        Account.Words words,
        List<Party.Details> parties,
        List<Wish> adjustments,
        ConsentAnswer consent,
        List<Paper> papers,
        Instant receivedAt) {

    public Receipt {
        parties = List.copyOf(parties);
        adjustments = List.copyOf(adjustments);
        papers = List.copyOf(papers);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("A complaint has a complainant, though the name may be withheld");
        }
    }

    /**
     * An adjustment asked for.
     *
     * @param kind a code of the list "adjustments"
     * @param title as lists show it, for example "Large print"; empty for what lists need not show
     * @param detail in the person's words; empty where the kind says it all
     */
    public record Wish(String kind, String title, String detail) {}
}
