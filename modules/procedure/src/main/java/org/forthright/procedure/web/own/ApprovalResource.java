package org.forthright.procedure.web.own;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.step.publishing.ApproveVersion;
import org.forthright.procedure.step.publishing.ReturnVersion;
import org.forthright.procedure.step.publishing.SubmitVersion;
import org.forthright.procedure.version.Approval;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureRefusal;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** From a draft to a version in force: looked through, handed in, approved or returned by a second person. */
@Path("/{organisation}/organisation/procedure/{number}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ApprovalResource {

    private static final int LONGEST = 500;
    private static final String TOO_LONG = "What you write must be 500 characters or fewer";

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final CheckViews views;
    private final VersionViews heads;
    private final SubmitVersion submitVersion;
    private final ApproveVersion approveVersion;
    private final ReturnVersion returnVersion;
    private final Clock clock;

    @Inject
    ApprovalResource(
            ProcedureAccess access,
            ProcedureVersions versions,
            CheckViews views,
            VersionViews heads,
            SubmitVersion submitVersion,
            ApproveVersion approveVersion,
            ReturnVersion returnVersion,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.views = views;
        this.heads = heads;
        this.submitVersion = submitVersion;
        this.approveVersion = approveVersion;
        this.returnVersion = returnVersion;
        this.clock = clock;
    }

    @GET
    @Path("check")
    public TemplateInstance check(@PathParam("number") int number) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        Answers fresh = Answers.none().with("note", version.note());
        return Pages.check(views.page(version), fresh);
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("organisation") String organisation,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        Answers answers = Answers.of(form);
        String note = answers.required("note", "Enter what this version changes");
        answers.maxLength("note", LONGEST, TOO_LONG);
        if (answers.hasProblems()) {
            return wrong(version, answers);
        }
        submitVersion.submit(number, note);
        return back(organisation, number + "/check");
    }

    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("organisation") String organisation,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        Answers answers = Answers.of(form);
        Optional<LocalDate> from =
                answers.futureDate("from", "Enter the first day on which it holds", London.today(clock));
        if (from.filter(day -> day.isAfter(Approval.lastDay(London.today(clock))))
                .isPresent()) {
            answers.problem("from", ProcedureRefusal.TOO_FAR_AHEAD.sentence());
        }
        if (answers.hasProblems()) {
            return wrong(version, answers);
        }
        approveVersion.approve(number, answers.value("version"), from.orElseThrow());
        return back(organisation, "");
    }

    @GET
    @Path("return")
    public TemplateInstance returnForm(@PathParam("number") int number) {
        access.requireWrite();
        return Pages.sendBack(heads.head(versions.requireMine(number)), Answers.none());
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(
            @PathParam("organisation") String organisation,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        Answers answers = Answers.of(form);
        String reason = answers.required("reason", "Enter why it goes back");
        answers.maxLength("reason", LONGEST, TOO_LONG);
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.sendBack(heads.head(version), answers));
        }
        returnVersion.sendBack(number, reason);
        return back(organisation, "");
    }

    private Response wrong(ProcedureVersion version, Answers answers) {
        return AskAgain.with(Pages.check(views.page(version), answers));
    }

    private static Response back(String organisation, String rest) {
        String base = VersionViews.base(organisation);
        return Response.seeOther(URI.create(rest.isEmpty() ? base : base + "/" + rest))
                .build();
    }
}
