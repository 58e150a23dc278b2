package org.forthright.procedure.web.letter;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.paper.letter.UnfillablePlaceholder;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.Wording;
import org.forthright.procedure.step.letter.WriteText;
import org.forthright.procedure.version.ProcedureAccess;

/** One text of a letter: written, looked at as it will read, and printed as a sample. */
@Path("/{organisation}/organisation/letters/{letter}/texts/{number}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class DraftResource {

    private final ProcedureAccess access;
    private final OwnTexts texts;
    private final DraftViews views;
    private final Sample sample;
    private final WriteText writeText;

    @Inject
    DraftResource(ProcedureAccess access, OwnTexts texts, DraftViews views, Sample sample, WriteText writeText) {
        this.access = access;
        this.texts = texts;
        this.views = views;
        this.sample = sample;
        this.writeText = writeText;
    }

    @GET
    public TemplateInstance draft(@PathParam("letter") String letter, @PathParam("number") int number) {
        access.requireWrite();
        OwnText text = texts.require(letter, number);
        Answers answers = views.prefilled(text);
        return Pages.draft(views.page(text, String.valueOf(text.version()), text.wording(), answers), answers);
    }

    /** Saves it; or, asked for a preview, shows what was typed and saves nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("organisation") String organisation,
            @PathParam("letter") String letter,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        OwnText text = texts.require(letter, number);
        Answers answers = Answers.of(form);
        String read = answers.value("version");
        Optional<Wording> wording = WordsForm.read(answers);
        if (wording.isEmpty()) {
            return AskAgain.with(Pages.draft(views.page(text, read, Wording.NONE, answers), answers));
        }
        if (answers.chose("do", "preview")) {
            return Response.ok(Pages.draft(views.page(text, read, wording.get(), answers), answers))
                    .build();
        }
        writeText.write(letter, number, read, wording.get());
        return Response.seeOther(URI.create("%s/%s/texts/%d".formatted(LetterHeads.all(organisation), letter, number)))
                .build();
    }

    @GET
    @Path("paper")
    @Produces("application/pdf")
    public byte[] paper(
            @PathParam("letter") String letter,
            @PathParam("number") int number,
            @QueryParam("language") @DefaultValue("ENGLISH") Language language,
            @QueryParam("format") @DefaultValue("STANDARD") Format format) {
        access.requireWrite();
        OwnText text = texts.require(letter, number);
        if (!text.wording().isIn(language)) {
            throw new NotFoundException();
        }
        try {
            return sample.print(text.wording(), language, format);
        } catch (UnfillablePlaceholder unfillable) {
            throw new NotFoundException(unfillable);
        }
    }
}
