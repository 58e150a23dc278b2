package org.forthright.complaint.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.IntStream;
import org.forthright.complaint.Channel;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.time.London;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.time.Claims;

/**
 * The mail that a complaint has reached us. On the public form anybody can type anybody's address; so the mail repeats
 * nothing that was typed but the name, and one address gets only a few a day. The complaint is received all the same,
 * and its reference stands on the page.
 */
@ApplicationScoped
class WordOfReceipt {

    /** From the public form; an advocate who helps several people writes with one address. */
    static final int A_DAY = 5;

    private static final String LETTER = "acknowledgement-email";
    private static final String NOT_REPEATED = "what you told us";

    private final Correspondence correspondence;
    private final Claims claims;
    private final Clock clock;

    @Inject
    WordOfReceipt(Correspondence correspondence, Claims claims, Clock clock) {
        this.correspondence = correspondence;
        this.claims = claims;
        this.clock = clock;
    }

    void send(Participation participation, Receipt receipt) {
        String address = receipt.parties().getFirst().email();
        if (receipt.channel() == Channel.ONLINE && !address.isEmpty() && !isOneOfTheDay(address)) {
            return;
        }
        Facts facts = correspondence
                .facts(participation)
                .with("outcome-wanted", NOT_REPEATED)
                .with("adjustments", NOT_REPEATED);
        correspondence.mailToComplainant(participation, LETTER, facts);
    }

    /** One row for each mail of the day; the address itself is not kept in it. What follows a plus is one person's. */
    private boolean isOneOfTheDay(String address) {
        String person = address.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
        String whose = Fingerprint.of(person.getBytes(StandardCharsets.UTF_8));
        return IntStream.rangeClosed(1, A_DAY)
                .anyMatch(number -> claims.claim(LETTER, whose + " " + London.today(clock) + " " + number));
    }
}
