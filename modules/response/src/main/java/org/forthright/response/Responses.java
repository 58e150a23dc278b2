package org.forthright.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/** The responses of my organisation; those of others reach me as the letter, once it is sent. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<Response, UUID> {

    public Optional<Response> of(UUID complaintId) {
        return find("complaintId", complaintId).firstResultOptional();
    }

    public Response require(UUID complaintId) {
        return of(complaintId).orElseThrow(NotFoundException::new);
    }
}
