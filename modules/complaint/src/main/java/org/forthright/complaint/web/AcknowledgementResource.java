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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DateReasons;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.complaint.step.AcknowledgeComplaint.How;
import org.forthright.complaint.web.page.AcknowledgementPage;
import org.forthright.complaint.web.page.DonePage;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.InTenant;

/** Acknowledging a complaint, with the offer to talk about it. */
@Path("/{organisation}/complaints/{reference}/acknowledgement")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
@InTenant
public class AcknowledgementResource {

    private final CaseDoor caseDoor;
    private final Parties parties;
    private final OutgoingLetters letters;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;
    private final DateReasons dateReasons;
    private final AcknowledgeComplaint acknowledgeComplaint;

    @Inject
    AcknowledgementResource(
            CaseDoor caseDoor,
            Parties parties,
            OutgoingLetters letters,
            CaseFrames caseFrames,
            Rules rules,
            DueDates dueDates,
            DateReasons dateReasons,
            AcknowledgeComplaint acknowledgeComplaint) {
        this.caseDoor = caseDoor;
        this.parties = parties;
        this.letters = letters;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
        this.dateReasons = dateReasons;
        this.acknowledgeComplaint = acknowledgeComplaint;
    }

    @GET
    public TemplateInstance form(@PathParam("reference") String reference) {
        Participation participation = caseDoor.open(reference);
        Optional<LocalDate> done = participation.acknowledgedOn();
        return done.isPresent()
                ? Pages.done(done(participation, done.get()))
                : Pages.acknowledgement(page(participation), Answers.none().with("how", How.LETTER.name()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acknowledge(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = caseDoor.open(reference);
        Form sent = Form.read(Answers.of(form), ways(participation));
        if (sent.answers().hasProblems()) {
            return AskAgain.with(Pages.acknowledgement(page(participation), sent.answers()));
        }
        acknowledgeComplaint.acknowledge(reference, sent.command());
        return caseDoor.toOverview(participation);
    }

    private AcknowledgementPage page(Participation participation) {
        CaseHeader header = caseFrames.of(participation, "acknowledgement");
        return new AcknowledgementPage(
                header,
                header.address() + "/acknowledgement",
                dueDates.on(participation.acknowledgeBy()),
                dateReasons.acknowledgement(participation),
                rules.cite(participation, "3.8"),
                rules.cite(participation, "9.12"),
                ways(participation).stream()
                        .map(how -> Option.of(how.name(), label(how)))
                        .toList(),
                letters.waitingAcknowledgement(participation.complaintId())
                        .map(letter -> new AcknowledgementPage.Waiting(
                                DateWords.day(letter.writtenOn()),
                                header.address() + "/letters/" + letter.documentId() + "/sending"))
                        .orElse(null));
    }

    /** Without an address no mail can be sent, so none is offered. */
    private List<How> ways(Participation participation) {
        boolean mailable =
                parties.emailOfComplainant(participation.complaintId()).isPresent();
        return Stream.of(How.values())
                .filter(how -> mailable || how != How.EMAIL)
                .toList();
    }

    private DonePage done(Participation participation, LocalDate day) {
        return new DonePage(
                caseFrames.of(participation, "acknowledgement"),
                "Acknowledge the complaint",
                "You already did this: the complaint was acknowledged on " + DateWords.weekday(day) + ".");
    }

    private static String label(How how) {
        return switch (how) {
            case LETTER -> "By letter";
            case EMAIL -> "By email";
            case PHONE -> "By telephone";
            case IN_PERSON -> "In person";
        };
    }

    /** What was typed, and the command where it is whole. */
    private record Form(Answers answers, AcknowledgeComplaint.Command command) {

        static Form read(Answers answers, List<How> ways) {
            How how = answers.choice("how", How.class, "Select how you tell the person")
                    .orElse(How.LETTER);
            if (!ways.contains(how)) {
                answers.problem("how", ComplaintRefusal.NO_EMAIL_ADDRESS.sentence());
            }
            boolean offered = answers.chose("offer", "yes");
            if (!offered) {
                answers.problem(
                        "offer", "An acknowledgement offers to talk. Tick that you make the offer, and make it");
            }
            String words = answers.optional("words", AcknowledgeComplaint.Command.WORDS)
                    .orElse("");
            if (words.isEmpty() && (how == How.PHONE || how == How.IN_PERSON)) {
                answers.problem("words", "Write down what was said, for the record");
            }
            return new Form(answers, new AcknowledgeComplaint.Command(how, offered, words));
        }
    }
}
