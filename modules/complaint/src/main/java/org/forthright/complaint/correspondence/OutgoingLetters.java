package org.forthright.complaint.correspondence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The letters of my organisation to the people of its complaints. */
@ApplicationScoped
public class OutgoingLetters implements PanacheRepositoryBase<OutgoingLetter, OutgoingLetter.Key> {

    private static final String WAITING = "sentOn is null and withdrawnOn is null";

    private static final int AT_MOST = 2000;

    /** Written and not sent yet, oldest first. */
    public List<OutgoingLetter> waiting(UUID complaintId) {
        return list(WAITING + " and complaintId = ?1 order by writtenOn, name", complaintId);
    }

    /** The same of all complaints, as far as a list reaches. */
    public List<OutgoingLetter> waiting() {
        return find(WAITING + " order by writtenOn, name").page(0, AT_MOST).list();
    }

    /** A newer letter, or what happened since, says something else: those of this text that wait are not sent any more. */
    public void overtake(UUID complaintId, String letter, LocalDate today) {
        list(WAITING + " and complaintId = ?1 and letter = ?2", complaintId, letter)
                .forEach(each -> each.withdraw(today));
    }

    /** The question is answered, or asked anew. */
    public void overtake(UUID consentId, LocalDate today) {
        list(WAITING + " and aboutId = ?1", consentId).forEach(each -> each.withdraw(today));
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
