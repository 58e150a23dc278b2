package org.forthright.procedure.web.comparison;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.forthright.procedure.comparison.ClauseStatus;
import org.forthright.procedure.comparison.Compared;
import org.forthright.procedure.comparison.ComparedClause;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.version.ProcedureAccess;
import org.jspecify.annotations.Nullable;

/** The comparison for other systems of the organisation. Nothing of what they send is kept. */
@Path("/api/{organisation}/organisation/procedure/comparison")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ComparisonApi {

    private final ProcedureAccess access;
    private final ComparisonDesk desk;
    private final Turn turn;

    @Inject
    ComparisonApi(ProcedureAccess access, ComparisonDesk desk, Turn turn) {
        this.access = access;
        this.desk = desk;
        this.turn = turn;
    }

    public record Text(@Nullable String text) {}

    /** Laid beside the model of that label. */
    public record Result(String model, List<Wrong> flaws, List<Clause> clauses) {}

    /** A flaw; words are empty where nothing can be pointed at. */
    public record Wrong(
            FlawKind kind,
            Severity severity,
            String code,
            String paragraph,
            String words,
            String sentence,
            String law) {}

    /** A clause, and what is not said of it. */
    public record Clause(
            String key, String number, String title, boolean statutory, ClauseStatus status, List<String> unsaid) {}

    @POST
    public Result compare(Text body, @Context UriInfo address) {
        access.requireWrite();
        String text = body.text();
        if (text == null || text.isBlank()) {
            throw new BadRequestException();
        }
        Compared compared = turn.take(address, () -> desk.compared(text));
        return new Result(
                compared.model().label(),
                compared.flaws().stream().map(ComparisonApi::wrong).toList(),
                compared.clauses().stream().map(ComparisonApi::clause).toList());
    }

    private static Wrong wrong(Flaw flaw) {
        return new Wrong(
                flaw.kind(),
                flaw.severity(),
                flaw.code(),
                flaw.paragraph(),
                flaw.place() == null ? "" : flaw.place().marked(),
                flaw.sentence(),
                flaw.law());
    }

    private static Clause clause(ComparedClause compared) {
        return new Clause(
                compared.clause().key(),
                compared.clause().number(),
                compared.clause().title(),
                compared.clause().statutory(),
                compared.status(),
                compared.unsaid());
    }
}
