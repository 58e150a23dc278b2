package org.forthright.procedure.web.own.words;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.step.AddParagraph;
import org.forthright.procedure.step.ChooseSection;
import org.forthright.procedure.step.WordParagraph;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;
import org.forthright.procedure.web.own.VersionViews;

/** One section of a draft: left out or in as a whole, and with paragraphs of the organisation's own. */
@Path("/{organisation}/organisation/procedure/{number}/sections/{section}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class SectionResource {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final ParagraphViews views;
    private final Slots slots;
    private final AddParagraph addParagraph;
    private final ChooseSection chooseSection;

    @Inject
    SectionResource(
            ProcedureAccess access,
            ProcedureVersions versions,
            ParagraphViews views,
            Slots slots,
            AddParagraph addParagraph,
            ChooseSection chooseSection) {
        this.access = access;
        this.versions = versions;
        this.views = views;
        this.slots = slots;
        this.addParagraph = addParagraph;
        this.chooseSection = chooseSection;
    }

    @GET
    public TemplateInstance section(@PathParam("number") int number, @PathParam("section") String section) {
        access.requireWrite();
        return Pages.section(views.section(versions.requireMine(number), section), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("organisation") String organisation,
            @PathParam("number") int number,
            @PathParam("section") String section,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        Answers answers = Answers.of(form);
        Optional<String> choice = answers.oneOf("choice", List.of("IN", "OUT"), "Choose whether the section applies");
        if (choice.isEmpty()) {
            return AskAgain.with(Pages.section(views.section(version, section), answers));
        }
        chooseSection.choose(number, section, choice.get().equals("OUT"));
        return back(organisation, number, section);
    }

    @GET
    @Path("paragraphs")
    public TemplateInstance form(@PathParam("number") int number, @PathParam("section") String section) {
        access.requireWrite();
        return Pages.newParagraph(views.added(versions.requireMine(number), section), Answers.none());
    }

    @POST
    @Path("paragraphs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("organisation") String organisation,
            @PathParam("number") int number,
            @PathParam("section") String section,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        Answers answers = Answers.of(form);
        Optional<WordParagraph.Words> words = ParagraphForm.added(answers, slots);
        if (words.isEmpty()) {
            return AskAgain.with(Pages.newParagraph(views.added(version, section), answers));
        }
        addParagraph.add(number, section, words.get().title(), words.get().text());
        return back(organisation, number, section);
    }

    private static Response back(String organisation, int number, String section) {
        return Response.seeOther(URI.create(VersionViews.base(organisation) + "/" + number + "#section-" + section))
                .build();
    }
}
