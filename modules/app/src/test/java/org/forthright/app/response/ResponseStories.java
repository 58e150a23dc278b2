package org.forthright.app.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forthright.app.house.Cast;
import org.forthright.app.investigation.InvestigationStories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.participation.Participations;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.organisation.people.Delegation;
import org.forthright.organisation.people.Delegations;
import org.forthright.platform.document.Document;
import org.forthright.response.Dispatch;
import org.forthright.response.Response;
import org.forthright.response.Responses;
import org.forthright.response.draft.FirstDraft;
import org.forthright.response.reading.Attestation;
import org.forthright.response.step.CheckResponse;
import org.forthright.response.step.SendResponse;
import org.forthright.response.step.SignResponse;
import org.forthright.response.step.SubmitResponse;
import org.forthright.response.step.WriteResponse;

/** The hospital's answer to Farida Okonjo: Samir writes, Lucy checks, Patrick signs. */
@ApplicationScoped
public class ResponseStories {

    public static final String WRITER = "samir.khalil";
    public static final String CHECKER = "lucy.tranter";
    public static final String SIGNER = "patrick.donnelly";

    private final Cast cast;
    private final InvestigationStories hospital;
    private final Participations participations;
    private final FirstDraft firstDraft;
    private final Responses responses;
    private final Delegations delegations;
    private final WriteResponse writeResponse;
    private final SubmitResponse submitResponse;
    private final CheckResponse checkResponse;
    private final SignResponse signResponse;
    private final SendResponse sendResponse;

    @Inject
    ResponseStories(
            Cast cast,
            InvestigationStories hospital,
            Participations participations,
            FirstDraft firstDraft,
            Responses responses,
            Delegations delegations,
            WriteResponse writeResponse,
            SubmitResponse submitResponse,
            CheckResponse checkResponse,
            SignResponse signResponse,
            SendResponse sendResponse) {
        this.cast = cast;
        this.hospital = hospital;
        this.participations = participations;
        this.firstDraft = firstDraft;
        this.responses = responses;
        this.delegations = delegations;
        this.writeResponse = writeResponse;
        this.submitResponse = submitResponse;
        this.checkResponse = checkResponse;
        this.signResponse = signResponse;
        this.sendResponse = sendResponse;
    }

    /** All contents are written. */
    public Complaint drafted() {
        Complaint complaint = hospital.found();
        cast.as(Cast.CALDERBROOK, WRITER, () -> writeResponse.write(complaint.reference(), complete(complaint), null));
        return complaint;
    }

    public Complaint submitted() {
        Complaint complaint = drafted();
        cast.as(Cast.CALDERBROOK, WRITER, () -> submitResponse.submit(complaint.reference()));
        return complaint;
    }

    /** Samir changes the apology and hands the response over again. */
    public void reworded(Complaint complaint) {
        cast.as(Cast.CALDERBROOK, WRITER, () -> {
            Response response = responses.require(complaint.id());
            Map<String, String> parts = response.parts();
            parts.put("apology", "We are deeply sorry.");
            writeResponse.write(complaint.reference(), parts, response.version());
            submitResponse.submit(complaint.reference());
        });
    }

    public Complaint checked() {
        Complaint complaint = submitted();
        cast.as(
                Cast.CALDERBROOK,
                CHECKER,
                () -> checkResponse.pass(
                        complaint.reference(), read(complaint), new Attestation(true, true), "Clear and fair."));
        return complaint;
    }

    public Complaint signed() {
        Complaint complaint = checked();
        sign(complaint, SIGNER);
        return complaint;
    }

    public Complaint sent() {
        Complaint complaint = signed();
        cast.as(
                Cast.CALDERBROOK,
                WRITER,
                () -> sendResponse.send(complaint.reference(), Dispatch.How.POST, Set.of(letterOf(complaint))));
        return complaint;
    }

    public Document sign(Complaint complaint, String signer) {
        return cast.as(Cast.CALDERBROOK, signer, () -> signResponse.sign(complaint.reference(), read(complaint)));
    }

    /** Helen Croft may sign for Patrick Donnelly until the end of the year. */
    public void letHelenSignForPatrick() {
        UUID patrick = cast.actor(Cast.CALDERBROOK, SIGNER).person();
        UUID helen = cast.actor(Cast.CALDERBROOK, "helen.croft").person();
        cast.as(
                Cast.CALDERBROOK,
                SIGNER,
                () -> delegations.persist(new Delegation(
                        Organisation.idOf(Cast.CALDERBROOK),
                        DelegatedFunction.SIGN_RESPONSE,
                        patrick,
                        helen,
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 12, 31),
                        "Board minute of 28 October 2026")));
    }

    public UUID letterOf(Complaint complaint) {
        return responses.require(complaint.id()).signature().orElseThrow().documentId();
    }

    private int read(Complaint complaint) {
        return responses.require(complaint.id()).version();
    }

    /** What the draft begins with, and words for the contents that do not speak for themselves. */
    public Map<String, String> complete(Complaint complaint) {
        Map<String, String> parts = new HashMap<>(firstDraft.parts(participations.require(complaint.reference())));
        parts.put("how-we-investigated", "Samir Khalil read the records of ward 7 and spoke with the nurse in charge.");
        parts.put("evidence", "We considered the night record of ward 7 and the telephone log.");
        parts.put("remedy", "A care plan was made with you on 3 December, and a nurse visits every week.");
        parts.put("apology", "We are sorry that your father came home without a care plan.");
        parts.put("wider-learning", "Nobody leaves ward 7 at night without a care plan in their hand.");
        parts.put("keeping-you-involved", "Samir Khalil rings you in February.");
        return parts;
    }
}
