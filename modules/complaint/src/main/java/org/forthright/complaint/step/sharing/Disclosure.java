package org.forthright.complaint.step.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.party.Adjustment;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.point.Point;
import org.forthright.platform.document.Document;

/**
 * Exactly what another organisation gets to see: the preview shows it and the forwarding applies it, so that they
 * cannot differ.
 */
public record Disclosure(
        Optional<Account> account,
        List<Party> parties,
        List<Adjustment> adjustments,
        List<Point> points,
        List<Document> documents) {

    public Disclosure {
        parties = List.copyOf(parties);
        adjustments = List.copyOf(adjustments);
        points = List.copyOf(points);
        documents = List.copyOf(documents);
    }

    void showTo(UUID organisation) {
        account.ifPresent(words -> words.showTo(organisation));
        parties.forEach(party -> party.showTo(organisation));
        adjustments.forEach(adjustment -> adjustment.showTo(organisation));
        points.forEach(point -> point.showTo(organisation));
        documents.forEach(document -> document.showTo(organisation));
    }
}
