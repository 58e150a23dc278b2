package org.forthright.investigation.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The notes of my organisation; those of others are never found, nor counted. */
@ApplicationScoped
public class InternalNotes implements PanacheRepositoryBase<InternalNote, UUID> {

    /** Newest first. */
    public List<InternalNote> of(UUID complaintId) {
        return list("complaintId = ?1 order by writtenAt desc", complaintId);
    }
}
