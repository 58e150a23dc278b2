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
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.slot.Slot;
import org.forthright.procedure.step.FillSlot;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;
import org.forthright.procedure.web.own.VersionViews;

/** One place of the text: the organisation's words, or not applicable. */
@Path("/{organisation}/organisation/procedure/{number}/slots/{slot}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class SlotResource {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final SlotViews views;
    private final FillSlot fillSlot;

    @Inject
    SlotResource(ProcedureAccess access, ProcedureVersions versions, SlotViews views, FillSlot fillSlot) {
        this.access = access;
        this.versions = versions;
        this.views = views;
        this.fillSlot = fillSlot;
    }

    @GET
    public TemplateInstance slot(@PathParam("number") int number, @PathParam("slot") String name) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        Slot slot = views.require(name);
        return Pages.slot(views.page(version, slot, views.revision(version, slot)), views.prefilled(version, slot));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fill(
            @PathParam("organisation") String organisation,
            @PathParam("number") int number,
            @PathParam("slot") String name,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        ProcedureVersion version = versions.requireMine(number);
        Slot slot = views.require(name);
        Answers answers = Answers.of(form);
        String read = answers.value("version");
        if (slot.deletable() && answers.chose("choice", "NOT_APPLICABLE")) {
            fillSlot.delete(number, name, read);
        } else {
            answers.maxLength("text", FillSlot.LONGEST, "The words must be 2,000 characters or fewer");
            String text = answers.required("text", "Enter what belongs here");
            if (answers.hasProblems()) {
                return AskAgain.with(Pages.slot(views.page(version, slot, read), answers));
            }
            fillSlot.fill(number, name, read, text);
        }
        return Response.seeOther(URI.create(VersionViews.base(organisation) + "/" + number))
                .build();
    }
}
