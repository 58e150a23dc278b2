package org.forthright.complaint.web.sharing;

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
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseView.Asked;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.step.sharing.AskConsent;
import org.forthright.complaint.step.sharing.RecordConsent;
import org.forthright.complaint.step.sharing.WriteConsentRequest;
import org.forthright.complaint.web.sharing.page.ConsentPage;
import org.forthright.organisation.Organisation;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** The questions put to the person, their answers and their second thoughts. */
@Path("/{organisation}/complaints/{reference}/consents")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ConsentsResource {

    private final Home home;
    private final ConsentViews views;
    private final AskConsent askConsent;
    private final WriteConsentRequest writeConsentRequest;
    private final RecordConsent recordConsent;
    private final CaseDoor caseDoor;

    @Inject
    ConsentsResource(
            Home home,
            ConsentViews views,
            AskConsent askConsent,
            WriteConsentRequest writeConsentRequest,
            RecordConsent recordConsent,
            CaseDoor caseDoor) {
        this.home = home;
        this.views = views;
        this.askConsent = askConsent;
        this.writeConsentRequest = writeConsentRequest;
        this.recordConsent = recordConsent;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance consents(@PathParam("reference") String reference) {
        return Pages.consents(views.all(home.seen(reference)), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            MultivaluedMap<String, String> form) {
        Participation participation = home.workedOn(reference);
        Answers answers = Answers.of(form);
        Optional<Organisation> to = organisation(answers, views.askable(participation));
        Optional<ConsentPurpose> purpose =
                answers.choice("purpose", ConsentPurpose.class, "Choose what the person is asked to agree to");
        if (!answers.hasProblems()) {
            refuseSecondQuestion(participation, to.orElseThrow(), purpose.orElseThrow(), answers);
        }
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.consents(views.all(participation), answers));
        }
        askConsent.ask(reference, to.orElseThrow().id(), purpose.orElseThrow());
        return toConsents(reference);
    }

    @POST
    @Path("{consent}/letter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("reference") String reference, @PathParam("consent") UUID consent) {
        writeConsentRequest.write(reference, consent);
        return toConsents(reference);
    }

    @GET
    @Path("{consent}/answer")
    public TemplateInstance answer(@PathParam("reference") String reference, @PathParam("consent") UUID consent) {
        return Pages.consentAnswer(views.one(home.workedOn(reference), consent), Answers.none());
    }

    @POST
    @Path("{consent}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("reference") String reference,
            @PathParam("consent") UUID consent,
            MultivaluedMap<String, String> form) {
        ConsentPage page = views.one(home.workedOn(reference), consent);
        Answers answers = Answers.of(form);
        Optional<ConsentAnswer> answer = answers.choice("answer", ConsentAnswer.class, "Choose what the person said")
                .filter(said -> said != ConsentAnswer.NOT_YET);
        String by = answers.required("by", RecordConsent.Command.GIVEN_BY, "Write who answered");
        String how =
                answers.required("how", RecordConsent.Command.HOW, "Write how they answered, for example by telephone");
        if (answer.isEmpty()) {
            answers.problem("answer", "Choose what the person said");
        }
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.consentAnswer(page, answers));
        }
        recordConsent.record(reference, consent, new RecordConsent.Command(answer.orElseThrow(), by, how));
        return toConsents(reference);
    }

    @GET
    @Path("{consent}/withdrawal")
    public TemplateInstance withdrawal(@PathParam("reference") String reference, @PathParam("consent") UUID consent) {
        return Pages.consentWithdrawal(views.one(home.workedOn(reference), consent), Answers.none());
    }

    @POST
    @Path("{consent}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("reference") String reference, @PathParam("consent") UUID consent) {
        home.workedOn(reference);
        recordConsent.withdraw(reference, consent);
        return toConsents(reference);
    }

    private static Optional<Organisation> organisation(Answers answers, List<Organisation> askable) {
        Optional<String> code = answers.oneOf(
                "to",
                askable.stream().map(Organisation::code).toList(),
                "Choose the organisation that the question is about");
        return askable.stream()
                .filter(each -> code.filter(each.code()::equals).isPresent())
                .findFirst();
    }

    /** A second question while the first is open, or after a yes, would put a standing answer in doubt. */
    private void refuseSecondQuestion(
            Participation participation, Organisation to, ConsentPurpose purpose, Answers answers) {
        Optional<Asked> before = views.newest(participation, to.id(), purpose);
        if (before.filter(Asked::isAwaited).isPresent()) {
            answers.problem("to", "This question is open already: record its answer");
        } else if (before.filter(Asked::isInForce).isPresent()) {
            answers.problem("to", "The person has agreed to this already");
        }
    }

    private Response toConsents(String reference) {
        return caseDoor.to(reference, "consents");
    }
}
