package org.forthright.response.web;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.forthright.platform.paper.UnreadablePaper;
import org.forthright.platform.tenancy.InTenant;

/** One page of the letter as a picture, before it is signed; the signed one is among the documents. */
@Path("/{organisation}/complaints/{reference}/response/letter/{page}")
@Authenticated
@Blocking
@InTenant
public class LetterResource {

    private final InHand inHand;
    private final LetterPictures pictures;

    @Inject
    LetterResource(InHand inHand, LetterPictures pictures) {
        this.inHand = inHand;
        this.pictures = pictures;
    }

    @GET
    @Produces("image/png")
    public byte[] page(@PathParam("reference") String reference, @PathParam("page") int page) {
        InHand.Found found = inHand.require(reference);
        if (found.response().state().isFrozen()) {
            throw new NotFoundException();
        }
        try {
            return pictures.page(found.participation(), found.response(), page)
                    .png()
                    .bytes();
        } catch (UnreadablePaper noSuchPage) {
            throw new NotFoundException(noSuchPage);
        }
    }
}
