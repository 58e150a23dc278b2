package org.forthright.ombudsman.web.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.ombudsman.step.ReadBundle;
import org.forthright.ombudsman.web.Handout;
import org.forthright.platform.tenancy.InTenant;

/** The reading room for the Ombudsman's own systems. */
@Path("/api/{organisation}/bundles")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
public class ReadingRoomApi {

    private final ReadBundle readBundle;

    @Inject
    ReadingRoomApi(ReadBundle readBundle) {
        this.readBundle = readBundle;
    }

    @GET
    public List<BundleSheet> shelf() {
        return readBundle.released().stream().map(BundleSheet::of).toList();
    }

    @GET
    @Path("{bundle}")
    public BundleSheet bundle(@PathParam("bundle") UUID id) {
        Bundle bundle = readBundle.released(id);
        return BundleSheet.of(bundle, readBundle.open(bundle));
    }

    @GET
    @Path("{bundle}/document")
    @Produces("application/pdf")
    public Response document(@PathParam("bundle") UUID id) {
        return file(id, BundleFile.PDF);
    }

    @GET
    @Path("{bundle}/folder")
    @Produces("application/zip")
    public Response folder(@PathParam("bundle") UUID id) {
        return file(id, BundleFile.ZIP);
    }

    private Response file(UUID id, BundleFile file) {
        Bundle bundle = readBundle.released(id);
        return Handout.file(bundle, file, readBundle.download(bundle, file));
    }
}
