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
import java.util.Optional;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.content.WordedParagraph;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.step.WordParagraph;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;
import org.forthright.procedure.web.own.VersionViews;

/** One paragraph of a draft: the words of the model, the organisation's own, or none. */
@Path("/{organisation}/organisation/procedure/{number}/paragraphs/{key}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ParagraphResource {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final ParagraphViews views;
    private final Slots slots;
    private final WordParagraph wordParagraph;

    @Inject
    ParagraphResource(
            ProcedureAccess access,
            ProcedureVersions versions,
            ParagraphViews views,
            Slots slots,
            WordParagraph wordParagraph) {
        this.access = access;
        this.versions = versions;
        this.views = views;
        this.slots = slots;
        this.wordParagraph = wordParagraph;
    }

    @GET
    public TemplateInstance paragraph(@PathParam("number") int number, @PathParam("key") String key) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        WordedParagraph worded = ParagraphViews.require(version, key);
        return Pages.paragraph(views.page(version, worded, worded.revision()), views.prefilled(version, worded));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response word(
            @PathParam("organisation") String organisation,
            @PathParam("number") int number,
            @PathParam("key") String key,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        WordedParagraph worded = ParagraphViews.require(version, key);
        Answers answers = Answers.of(form);
        if (!isDone(number, worded, answers)) {
            return AskAgain.with(Pages.paragraph(views.page(version, worded, answers.value("version")), answers));
        }
        return Response.seeOther(URI.create(VersionViews.base(organisation) + "/" + number + "#section-"
                        + worded.paragraph().section()))
                .build();
    }

    private boolean isDone(int number, WordedParagraph worded, Answers answers) {
        String read = answers.value("version");
        Optional<ParagraphForm.Choice> choice = ParagraphForm.choice(answers);
        if (choice.isEmpty()) {
            return false;
        }
        switch (choice.get()) {
            case MODEL -> wordParagraph.restore(number, worded.number(), read);
            case OUT -> wordParagraph.leaveOut(number, worded.number(), read);
            case OWN -> {
                Optional<WordParagraph.Words> words = ParagraphForm.words(answers, worded, slots);
                words.ifPresent(said -> wordParagraph.word(number, worded.number(), read, said));
                return words.isPresent();
            }
        }
        return true;
    }
}
