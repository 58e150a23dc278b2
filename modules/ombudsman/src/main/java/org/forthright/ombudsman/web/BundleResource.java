package org.forthright.ombudsman.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.ombudsman.step.BuildBundle;
import org.forthright.ombudsman.step.ReadBundle;
import org.forthright.ombudsman.step.ReleaseBundle;
import org.forthright.ombudsman.web.page.BuilderPage;
import org.forthright.ombudsman.web.page.BundlePage;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.form.Option;
import org.forthright.platform.tenancy.InTenant;

/** The bundles of a complaint: chosen, built, read by a second person, released. */
@Path("/{organisation}/complaints/{reference}/bundles")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class BundleResource {

    private final Participations participations;
    private final OmbudsmanAccess access;
    private final OmbudsmanViews views;
    private final BundleViews bundleViews;
    private final Documents documents;
    private final BuildBundle buildBundle;
    private final ReadBundle readBundle;
    private final ReleaseBundle releaseBundle;

    @Inject
    BundleResource(
            Participations participations,
            OmbudsmanAccess access,
            OmbudsmanViews views,
            BundleViews bundleViews,
            Documents documents,
            BuildBundle buildBundle,
            ReadBundle readBundle,
            ReleaseBundle releaseBundle) {
        this.participations = participations;
        this.access = access;
        this.views = views;
        this.bundleViews = bundleViews;
        this.documents = documents;
        this.buildBundle = buildBundle;
        this.readBundle = readBundle;
        this.releaseBundle = releaseBundle;
    }

    /** Nothing is chosen at first: what goes out is chosen, not what stays. */
    @GET
    public TemplateInstance builder(@PathParam("reference") String reference, @QueryParam("all") boolean all) {
        Participation participation = requireBuilder(reference);
        BuilderPage page = views.builder(participation);
        String[] everything = page.papers().stream().map(Option::value).toArray(String[]::new);
        return Pages.builder(page, all ? Answers.none().with("papers", everything) : Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response build(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            MultivaluedMap<String, String> form) {
        Participation participation = requireBuilder(reference);
        Answers answers = Answers.of(form);
        List<Document> papers = documents.distinct(participation.complaintId());
        Optional<BuildBundle.Command> command = BundleForm.bundle(answers, papers);
        if (command.isEmpty()) {
            return AskAgain.with(Pages.builder(views.builder(participation), answers));
        }
        Bundle bundle = buildBundle.build(reference, command.get());
        return seeOther(organisation, reference, bundle.number());
    }

    @GET
    @Path("{number}")
    public TemplateInstance bundle(@PathParam("reference") String reference, @PathParam("number") int number) {
        Bundle bundle = readBundle.ours(reference, number);
        return Pages.bundle(
                views.bundle(participations.require(reference), bundle, readBundle.open(bundle)), Answers.none());
    }

    @POST
    @Path("{number}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        Answers answers = Answers.of(form);
        Optional<UUID> readers = BundleForm.readers(answers, views.readers());
        if (readers.isEmpty()) {
            Bundle bundle = readBundle.ours(reference, number);
            BundlePage page = views.bundle(participations.require(reference), bundle, readBundle.open(bundle));
            return AskAgain.with(Pages.bundle(page, answers));
        }
        releaseBundle.release(reference, number, readers.get());
        return seeOther(organisation, reference, number);
    }

    @GET
    @Path("{number}/pages/{page}")
    public TemplateInstance page(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @PathParam("page") int page) {
        Bundle bundle = withPage(reference, number, page);
        return Pages.leaf(bundleViews.leaf(
                bundle, readBundle.pageOf(bundle, page), page, address(organisation, reference, number)));
    }

    @GET
    @Path("{number}/pages/{page}/picture")
    @Produces("image/png")
    public Response picture(
            @PathParam("reference") String reference, @PathParam("number") int number, @PathParam("page") int page) {
        Bundle bundle = withPage(reference, number, page);
        return Handout.picture(readBundle.pictureOf(bundle, page), page);
    }

    @GET
    @Path("{number}/document")
    @Produces("application/pdf")
    public Response document(@PathParam("reference") String reference, @PathParam("number") int number) {
        return file(reference, number, BundleFile.PDF);
    }

    @GET
    @Path("{number}/folder")
    @Produces("application/zip")
    public Response folder(@PathParam("reference") String reference, @PathParam("number") int number) {
        return file(reference, number, BundleFile.ZIP);
    }

    private Response file(String reference, int number, BundleFile file) {
        Bundle bundle = readBundle.ours(reference, number);
        return Handout.file(bundle, file, readBundle.download(bundle, file));
    }

    private Bundle withPage(String reference, int number, int page) {
        Bundle bundle = readBundle.ours(reference, number);
        if (page < 1 || page > bundle.pageCount()) {
            throw new NotFoundException();
        }
        return bundle;
    }

    private Participation requireBuilder(String reference) {
        Participation participation = participations.require(reference);
        access.requireBuild(participation);
        return participation;
    }

    private static Response seeOther(String organisation, String reference, int number) {
        return Response.seeOther(URI.create(address(organisation, reference, number)))
                .build();
    }

    private static String address(String organisation, String reference, int number) {
        return "/" + organisation + "/complaints/" + reference + "/bundles/" + number;
    }
}
