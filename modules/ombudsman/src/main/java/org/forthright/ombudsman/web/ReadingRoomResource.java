package org.forthright.ombudsman.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.ombudsman.step.ReadBundle;
import org.forthright.platform.tenancy.InTenant;

/** Where the liaison reads the bundles released to the Ombudsman; nothing else of any complaint is here. */
@Path("/{organisation}/bundles")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ReadingRoomResource {

    private final ReadBundle readBundle;
    private final BundleViews views;

    @Inject
    ReadingRoomResource(ReadBundle readBundle, BundleViews views) {
        this.readBundle = readBundle;
        this.views = views;
    }

    @GET
    public TemplateInstance shelf(@PathParam("organisation") String organisation) {
        return Pages.shelf(views.shelf(readBundle.released(), room(organisation)));
    }

    @GET
    @Path("{bundle}")
    public TemplateInstance bundle(@PathParam("organisation") String organisation, @PathParam("bundle") UUID id) {
        Bundle bundle = readBundle.released(id);
        return Pages.reading(
                views.view(bundle, readBundle.open(bundle), room(organisation) + "/" + id, room(organisation)));
    }

    @GET
    @Path("{bundle}/pages/{page}")
    public TemplateInstance page(
            @PathParam("organisation") String organisation, @PathParam("bundle") UUID id, @PathParam("page") int page) {
        Bundle bundle = withPage(id, page);
        return Pages.leaf(views.leaf(bundle, readBundle.pageOf(bundle, page), page, room(organisation) + "/" + id));
    }

    @GET
    @Path("{bundle}/pages/{page}/picture")
    @Produces("image/png")
    public Response picture(@PathParam("bundle") UUID id, @PathParam("page") int page) {
        return Handout.picture(readBundle.pictureOf(withPage(id, page), page), page);
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

    private Bundle withPage(UUID id, int page) {
        Bundle bundle = readBundle.released(id);
        if (page < 1 || page > bundle.pageCount()) {
            throw new NotFoundException();
        }
        return bundle;
    }

    private static String room(String organisation) {
        return "/" + organisation + "/bundles";
    }
}
