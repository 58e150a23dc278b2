package org.forthright.procedure.web.letter;

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
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.TextCode;
import org.forthright.procedure.letter.own.TextRefusal;
import org.forthright.procedure.step.letter.StartText;
import org.forthright.procedure.version.ProcedureAccess;

/** The letters of an organisation and the texts of each; here a new text or a new phrase begins. */
@Path("/{organisation}/organisation/letters")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class LettersResource {

    private final ProcedureAccess access;
    private final LetterViews views;
    private final StartText startText;

    @Inject
    LettersResource(ProcedureAccess access, LetterViews views, StartText startText) {
        this.access = access;
        this.views = views;
        this.startText = startText;
    }

    @GET
    public TemplateInstance letters() {
        access.requireWrite();
        return Pages.letters(views.all(), Answers.none());
    }

    @POST
    @Path("phrases")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response phrase(@PathParam("organisation") String organisation, MultivaluedMap<String, String> form) {
        access.requireWrite();
        Answers answers = Answers.of(form);
        String name = answers.required("name", "Enter a name for the phrase");
        if (!answers.hasProblems() && TextCode.ofPhrase(name).isEmpty()) {
            answers.problem("name", TextRefusal.NO_SUCH_NAME.sentence());
        }
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.letters(views.all(), answers));
        }
        return to(organisation, startText.startPhrase(name));
    }

    @GET
    @Path("{letter}")
    public TemplateInstance texts(@PathParam("letter") String letter) {
        access.requireWrite();
        return Pages.texts(views.texts(letter), Answers.none());
    }

    @POST
    @Path("{letter}/texts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @PathParam("organisation") String organisation,
            @PathParam("letter") String letter,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        Answers answers = Answers.of(form);
        String from = answers.required("from", "Choose what the new text begins from");
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.texts(views.texts(letter), answers));
        }
        return to(organisation, startText.start(letter, from));
    }

    private static Response to(String organisation, OwnText text) {
        return Response.seeOther(URI.create(
                        "%s/%s/texts/%d".formatted(LetterHeads.all(organisation), text.code(), text.number())))
                .build();
    }
}
