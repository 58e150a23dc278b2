package org.forthright.complaint.web;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.step.AllocateComplaint;
import org.forthright.complaint.web.page.AllocationPage;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.form.Option;
import org.forthright.platform.tenancy.InTenant;

/** Giving a complaint to somebody who looks into it. */
@Path("/{organisation}/complaints/{reference}/allocation")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
@InTenant
public class AllocationResource {

    private final CaseDoor caseDoor;
    private final CaseFrames caseFrames;
    private final ComplaintAccess access;
    private final Rules rules;
    private final Memberships memberships;
    private final AllocateComplaint allocateComplaint;

    @Inject
    AllocationResource(
            CaseDoor caseDoor,
            CaseFrames caseFrames,
            ComplaintAccess access,
            Rules rules,
            Memberships memberships,
            AllocateComplaint allocateComplaint) {
        this.caseDoor = caseDoor;
        this.caseFrames = caseFrames;
        this.access = access;
        this.rules = rules;
        this.memberships = memberships;
        this.allocateComplaint = allocateComplaint;
    }

    @GET
    public TemplateInstance form(@PathParam("reference") String reference) {
        Participation participation = open(reference);
        return Pages.allocation(page(participation), Answers.none().with("handler", handler(participation)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response allocate(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = open(reference);
        Answers answers = Answers.of(form);
        List<String> people = people().stream().map(Option::value).toList();
        Optional<String> chosen = answers.oneOf("handler", people, "Select who handles the complaint");
        if (chosen.isEmpty()) {
            return AskAgain.with(Pages.allocation(page(participation), answers));
        }
        allocateComplaint.allocate(reference, UUID.fromString(chosen.get()), answers.value("version"));
        return caseDoor.toOverview(participation);
    }

    private Participation open(String reference) {
        Participation participation = caseDoor.open(reference);
        access.requireManage();
        return participation;
    }

    private AllocationPage page(Participation participation) {
        CaseHeader header = caseFrames.of(participation, "allocation");
        return new AllocationPage(
                header,
                header.address() + "/allocation",
                handler(participation),
                rules.cite(participation, "9.19"),
                people());
    }

    private List<Option> people() {
        return memberships.today().stream()
                .filter(Membership::handlesComplaints)
                .map(person -> Option.of(person.id().toString(), person.name()))
                .toList();
    }

    private static String handler(Participation participation) {
        return participation.handlerId().map(UUID::toString).orElse("");
    }
}
