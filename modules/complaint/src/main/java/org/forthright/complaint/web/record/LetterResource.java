package org.forthright.complaint.web.record;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OutgoingLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.step.RecordLetterSent;
import org.forthright.complaint.step.WithdrawLetter;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** A letter that was written is taken from the file and sent; here somebody says how. */
@Path("/{organisation}/complaints/{reference}/letters/{document}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class LetterResource {

    private static final String UNSAID = "Choose how the letter went";

    private final OutgoingLetters letters;
    private final Correspondence correspondence;
    private final CaseFrames caseFrames;
    private final RecordLetterSent recordLetterSent;
    private final WithdrawLetter withdrawLetter;
    private final CaseDoor caseDoor;
    private final ComplaintAccess access;
    private final Clock clock;

    @Inject
    LetterResource(
            OutgoingLetters letters,
            Correspondence correspondence,
            CaseFrames caseFrames,
            RecordLetterSent recordLetterSent,
            WithdrawLetter withdrawLetter,
            CaseDoor caseDoor,
            ComplaintAccess access,
            Clock clock) {
        this.letters = letters;
        this.correspondence = correspondence;
        this.caseFrames = caseFrames;
        this.recordLetterSent = recordLetterSent;
        this.withdrawLetter = withdrawLetter;
        this.caseDoor = caseDoor;
        this.access = access;
        this.clock = clock;
    }

    @GET
    @Path("sending")
    public TemplateInstance ask(@PathParam("reference") String reference, @PathParam("document") UUID document) {
        return page(reference, document, Answers.none().with("sent", London.today(clock)));
    }

    @POST
    @Path("sending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            @PathParam("reference") String reference,
            @PathParam("document") UUID document,
            MultivaluedMap<String, String> form) {
        Answers answers = Answers.of(form);
        Optional<OutgoingLetter.How> how =
                answers.choice("how", OutgoingLetter.How.class, UNSAID).filter(OutgoingLetter.How::isOffered);
        if (how.isEmpty()) {
            answers.problem("how", UNSAID);
        }
        Optional<LocalDate> on = answers.pastDate("sent", "Enter the day on which it went", London.today(clock));
        if (on.filter(day -> day.isBefore(writtenOn(reference, document))).isPresent()) {
            answers.problem("sent", ComplaintRefusal.NOT_THE_DAY_IT_WENT.sentence());
        }
        if (answers.hasProblems()) {
            return AskAgain.with(page(reference, document, answers));
        }
        recordLetterSent.record(reference, document, how.orElseThrow(), on.orElseThrow());
        return caseDoor.toOverview(reference);
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("reference") String reference,
            @PathParam("document") UUID document,
            MultivaluedMap<String, String> form) {
        Answers answers = Answers.of(form);
        if (!answers.chose("withdraw", "yes")) {
            answers.problem("withdraw", "Tick the box if the letter is not to be sent");
            return AskAgain.with(page(reference, document, answers));
        }
        withdrawLetter.withdraw(reference, document);
        return caseDoor.toOverview(reference);
    }

    private LocalDate writtenOn(String reference, UUID document) {
        return letters.require(caseDoor.open(reference).complaintId(), document).writtenOn();
    }

    private TemplateInstance page(String reference, UUID document, Answers answers) {
        Participation participation = caseDoor.open(reference);
        OutgoingLetter letter = letters.require(participation.complaintId(), document);
        return Pages.letter(
                new LetterPage(
                        caseFrames.of(participation, ""),
                        letter.title(),
                        letter.wordedBy().orElse(""),
                        caseFrames.address(participation),
                        letter.documentId().toString(),
                        letter.sentOn().isPresent(),
                        letter.isWithdrawn(),
                        access.canWorkOn(participation) && WithdrawLetter.canWithdraw(letter),
                        correspondence.recipient(participation)),
                answers);
    }
}
