package org.forthright.complaint.correspondence;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The letters of my organisation to the people of its complaints. */
@ApplicationScoped
public class OutgoingLetters implements PanacheRepositoryBase<OutgoingLetter, OutgoingLetter.Key> {

    private static final String WAITING = "sentOn is null and withdrawnOn is null";

    /** Written and not sent yet, oldest first. */
    public List<OutgoingLetter> waiting(UUID complaintId) {
        return list(WAITING + " and complaintId = ?1 order by writtenOn, name", complaintId);
    }

    /** The same of all complaints. None is left out: no complaint is closed while one waits, so they stay few. */
    public List<OutgoingLetter> waiting() {
        return list(WAITING + " order by writtenOn, name");
    }

    /** The acknowledgement that is written and has not gone: it acknowledges nothing yet. */
    public Optional<OutgoingLetter> waitingAcknowledgement(UUID complaintId) {
        return waiting(complaintId, OutgoingLetter.ACKNOWLEDGEMENT).stream().findFirst();
    }

    /** The papers of those that have not gone: they wait, or were withdrawn. */
    public Set<UUID> unsent(UUID complaintId) {
        return of(complaintId).stream()
                .filter(letter -> letter.sentOn().isEmpty())
                .map(OutgoingLetter::documentId)
                .collect(toSet());
    }

    /** All that were ever written. */
    public List<OutgoingLetter> of(UUID complaintId) {
        return list("complaintId", complaintId);
    }

    List<OutgoingLetter> waiting(UUID complaintId, String text) {
        return list(WAITING + " and complaintId = ?1 and letter = ?2", complaintId, text);
    }

    List<OutgoingLetter> waitingAbout(UUID consentId) {
        return list(WAITING + " and aboutId = ?1", consentId);
    }

    /** Those that ask for a consent, newest first. */
    public List<OutgoingLetter> asking(UUID complaintId) {
        return list(
                "complaintId = ?1 and aboutId is not null and withdrawnOn is null order by writtenOn desc, sentOn desc nulls first",
                complaintId);
    }

    public OutgoingLetter require(UUID complaintId, UUID documentId) {
        return find("complaintId = ?1 and key.documentId = ?2", complaintId, documentId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
