package org.forthright.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** The complaints that my organisation takes part in; any other is not found. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    public Complaint require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
