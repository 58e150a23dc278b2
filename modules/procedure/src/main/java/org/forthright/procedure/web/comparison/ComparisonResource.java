package org.forthright.procedure.web.comparison;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.procedure.comparison.UploadedText;
import org.forthright.procedure.version.ProcedureAccess;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Compares a procedure that an organisation already has with the model. Nothing of it is kept. */
@Path("/{organisation}/organisation/procedure/comparison")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ComparisonResource {

    private final ProcedureAccess access;
    private final ComparisonDesk desk;
    private final UploadedText texts;
    private final Turn turn;

    @Inject
    ComparisonResource(ProcedureAccess access, ComparisonDesk desk, UploadedText texts, Turn turn) {
        this.access = access;
        this.desk = desk;
        this.texts = texts;
        this.turn = turn;
    }

    @GET
    public TemplateInstance form() {
        access.requireWrite();
        return Pages.form(desk.form(), Answers.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response compare(
            @RestForm(ComparisonForm.TEXT) @Nullable String typed,
            @RestForm("file") @Nullable FileUpload file,
            @Context UriInfo address) {
        access.requireWrite();
        return turn.take(address, () -> compared(typed, file));
    }

    private Response compared(@Nullable String typed, @Nullable FileUpload file) {
        Answers answers = ComparisonForm.typed(typed);
        Optional<String> text = ComparisonForm.read(answers, file, texts);
        return text.flatMap(read -> ComparisonForm.unlessRefused(answers, ComparisonForm.TEXT, () -> desk.result(read)))
                .map(result -> Response.ok(
                                Pages.result(result, Answers.none().with(ComparisonForm.TEXT, text.orElseThrow())))
                        .build())
                .orElseGet(() -> AskAgain.with(Pages.form(desk.form(), answers)));
    }

    /** The same as a table, for a board paper or to work it off. */
    @POST
    @Path("table")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("text/csv;charset=UTF-8")
    public Response table(@RestForm(ComparisonForm.TEXT) @Nullable String typed, @Context UriInfo address) {
        access.requireWrite();
        return turn.take(address, () -> table(typed));
    }

    private Response table(@Nullable String typed) {
        Answers answers = ComparisonForm.typed(typed);
        Optional<String> text = ComparisonForm.read(answers, null, texts);
        return text.flatMap(
                        read -> ComparisonForm.unlessRefused(answers, ComparisonForm.TEXT, () -> desk.compared(read)))
                .map(compared -> Response.ok(ComparisonTable.csv(compared))
                        .header("Content-Disposition", "attachment; filename=\"procedure-comparison.csv\"")
                        .build())
                .orElseGet(() -> Response.fromResponse(AskAgain.with(Pages.form(desk.form(), answers)))
                        .type(MediaType.TEXT_HTML)
                        .build());
    }
}
