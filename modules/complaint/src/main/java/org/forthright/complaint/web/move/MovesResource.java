package org.forthright.complaint.web.move;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.step.MoveToVersion;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** Open complaints under an earlier version of our procedure; several are moved at once, or none of them. */
@Path("/{organisation}/organisation/earlier-versions")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class MovesResource {

    private static final String COMPLAINT = "complaint";

    private final ComplaintAccess access;
    private final Moves moves;
    private final MoveToVersion moveToVersion;

    @Inject
    MovesResource(ComplaintAccess access, Moves moves, MoveToVersion moveToVersion) {
        this.access = access;
        this.moves = moves;
        this.moveToVersion = moveToVersion;
    }

    @GET
    public TemplateInstance moves() {
        access.requireManage();
        return Pages.moves(moves.page(), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(MultivaluedMap<String, String> form) {
        access.requireManage();
        Answers answers = Answers.of(form);
        List<String> chosen = answers.values(COMPLAINT).stream().distinct().toList();
        if (chosen.isEmpty()) {
            answers.problem(COMPLAINT, "Choose at least one complaint");
        }
        String reason = answers.required("reason", "Write why they are moved");
        answers.maxLength("reason", MoveToVersion.LONGEST_REASON, "Shorten this to 500 characters or fewer");
        MovesPage page = moves.page();
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.moves(page, answers));
        }
        chosen.forEach(reference -> moveToVersion.move(reference, answers.value("version"), reason));
        return Response.seeOther(URI.create(page.action())).build();
    }
}
