package org.forthright.complaint.web.details;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PatientAgreement;
import org.forthright.complaint.step.RecordAgreement;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.form.Option;
import org.forthright.platform.tenancy.InTenant;

/** Whether the person who had the care agrees that somebody else complains for them; not found where nobody does. */
@Path("/{organisation}/complaints/{reference}/agreement")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class AgreementResource {

    private final Parties parties;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final RecordAgreement recordAgreement;
    private final CaseDoor caseDoor;

    @Inject
    AgreementResource(
            Parties parties, CaseFrames caseFrames, Rules rules, RecordAgreement recordAgreement, CaseDoor caseDoor) {
        this.parties = parties;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.recordAgreement = recordAgreement;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance form(@PathParam("reference") String reference) {
        return Pages.agreement(page(open(reference)), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = open(reference);
        AgreementPage page = page(participation);
        Answers answers = Answers.of(form);
        Optional<PatientAgreement> answer =
                answers.choice("answer", PatientAgreement.class, "Choose whether they agree");
        String how = answers.required("how", "Write how you know it, for example that they told you by telephone");
        answers.maxLength("how", RecordAgreement.Command.LONGEST, "Shorten this to 200 characters or fewer");
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.agreement(page, answers));
        }
        String before = answers.value("version");
        recordAgreement.record(
                reference, new RecordAgreement.Command(answer.orElseThrow(), how, before.isEmpty() ? null : before));
        return caseDoor.toOverview(participation);
    }

    private Participation open(String reference) {
        Participation participation = caseDoor.openToWork(reference);
        if (!participation.isHome()) {
            throw new NotFoundException();
        }
        return participation;
    }

    private AgreementPage page(Participation participation) {
        Party patient = parties.patient(participation.complaintId()).orElseThrow(NotFoundException::new);
        return new AgreementPage(
                caseFrames.of(participation, "agreement"),
                rules.cite(participation, "5.2"),
                patient.shownName(),
                parties.complainant(participation.complaintId())
                        .map(Party::shownName)
                        .orElse(""),
                patient.agreement().map(Party.Agreement::words).orElse(""),
                Option.each(PatientAgreement.class, PatientAgreement::title));
    }
}
