package org.forthright.complaint.web.details;

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
import org.forthright.complaint.Complaint;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.step.ChangeSubject;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** What lists call a complaint, in better words than the form could find. */
@Path("/{organisation}/complaints/{reference}/subject")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class SubjectResource {

    private final CaseFrames caseFrames;
    private final ChangeSubject changeSubject;
    private final CaseDoor caseDoor;

    @Inject
    SubjectResource(CaseFrames caseFrames, ChangeSubject changeSubject, CaseDoor caseDoor) {
        this.caseFrames = caseFrames;
        this.changeSubject = changeSubject;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance form(@PathParam("reference") String reference) {
        Participation participation = open(reference);
        return Pages.subject(
                page(participation, participation.subject()), Answers.none().with("subject", participation.subject()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = open(reference);
        Answers answers = Answers.of(form);
        String subject = answers.required("subject", "Say in a few words what it is about, without names");
        answers.maxLength("subject", Complaint.SUBJECT_LENGTH, "Shorten this to 120 characters or fewer");
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.subject(page(participation, answers.value("version")), answers));
        }
        changeSubject.change(reference, new ChangeSubject.Command(subject, answers.value("version")));
        return caseDoor.toOverview(participation);
    }

    private Participation open(String reference) {
        return caseDoor.openToWork(reference);
    }

    private SubjectPage page(Participation participation, String before) {
        return new SubjectPage(caseFrames.of(participation, "subject"), before);
    }
}
