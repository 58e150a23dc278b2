package org.forthright.complaint.correspondence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** The letters of my organisation to the people of its complaints. */
@ApplicationScoped
public class OutgoingLetters implements PanacheRepositoryBase<OutgoingLetter, OutgoingLetter.Key> {

    /** Written and not sent yet, oldest first. */
    public List<OutgoingLetter> waiting(UUID complaintId) {
        return list("complaintId = ?1 and sentOn is null order by writtenOn, name", complaintId);
    }

    public OutgoingLetter require(UUID complaintId, UUID documentId) {
        return find("complaintId = ?1 and key.documentId = ?2", complaintId, documentId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
