package org.forthright.procedure.web.letter;

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
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.letter.own.TextRefusal;
import org.forthright.procedure.step.letter.ApproveText;
import org.forthright.procedure.step.letter.ReturnText;
import org.forthright.procedure.step.letter.SubmitText;
import org.forthright.procedure.step.letter.WithdrawText;
import org.forthright.procedure.version.Approval;
import org.forthright.procedure.version.ProcedureAccess;

/** From a draft to a text in force: looked through, handed in, approved, returned or withdrawn. */
@Path("/{organisation}/organisation/letters/{letter}/texts/{number}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ApprovalResource {

    private static final int LONGEST = 500;
    private static final String TOO_LONG = "What you write must be 500 characters or fewer";

    private final ProcedureAccess access;
    private final OwnTexts texts;
    private final CheckViews views;
    private final LetterHeads heads;
    private final SubmitText submitText;
    private final ApproveText approveText;
    private final ReturnText returnText;
    private final WithdrawText withdrawText;
    private final Clock clock;

    @Inject
    ApprovalResource(
            ProcedureAccess access,
            OwnTexts texts,
            CheckViews views,
            LetterHeads heads,
            SubmitText submitText,
            ApproveText approveText,
            ReturnText returnText,
            WithdrawText withdrawText,
            Clock clock) {
        this.access = access;
        this.texts = texts;
        this.views = views;
        this.heads = heads;
        this.submitText = submitText;
        this.approveText = approveText;
        this.returnText = returnText;
        this.withdrawText = withdrawText;
        this.clock = clock;
    }

    @GET
    @Path("check")
    public TemplateInstance check(@PathParam("letter") String letter, @PathParam("number") int number) {
        access.requireWrite();
        OwnText text = texts.require(letter, number);
        Answers fresh = Answers.none().with("note", text.note());
        return Pages.check(views.page(text), fresh);
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("organisation") String organisation,
            @PathParam("letter") String letter,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        OwnText text = texts.require(letter, number);
        Answers answers = Answers.of(form);
        String note = answers.required("note", "Enter what this text changes");
        answers.maxLength("note", LONGEST, TOO_LONG);
        if (answers.hasProblems()) {
            return wrong(text, answers);
        }
        submitText.submit(letter, number, note);
        return back(organisation, letter, "/texts/" + number + "/check");
    }

    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(
            @PathParam("organisation") String organisation,
            @PathParam("letter") String letter,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        OwnText text = texts.require(letter, number);
        Answers answers = Answers.of(form);
        Optional<LocalDate> from =
                answers.futureDate("from", "Enter the first day on which it holds", London.today(clock));
        if (from.filter(day -> day.isAfter(Approval.lastDay(London.today(clock))))
                .isPresent()) {
            answers.problem("from", TextRefusal.TOO_FAR_AHEAD.sentence());
        }
        if (answers.hasProblems()) {
            return wrong(text, answers);
        }
        approveText.approve(letter, number, answers.value("version"), from.orElseThrow());
        return back(organisation, letter, "");
    }

    @GET
    @Path("return")
    public TemplateInstance returnForm(@PathParam("letter") String letter, @PathParam("number") int number) {
        access.requireWrite();
        return Pages.sendBack(heads.text(texts.require(letter, number)), Answers.none());
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendBack(
            @PathParam("organisation") String organisation,
            @PathParam("letter") String letter,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        access.requireWrite();
        OwnText text = texts.require(letter, number);
        Answers answers = Answers.of(form);
        String reason = answers.required("reason", "Enter why it goes back");
        answers.maxLength("reason", LONGEST, TOO_LONG);
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.sendBack(heads.text(text), answers));
        }
        returnText.sendBack(letter, number, reason);
        return back(organisation, letter, "");
    }

    private Response wrong(OwnText text, Answers answers) {
        return AskAgain.with(Pages.check(views.page(text), answers));
    }

    @GET
    @Path("withdrawal")
    public TemplateInstance withdrawal(@PathParam("letter") String letter, @PathParam("number") int number) {
        access.requireWrite();
        return Pages.withdrawal(heads.text(texts.require(letter, number)));
    }

    @POST
    @Path("withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("organisation") String organisation,
            @PathParam("letter") String letter,
            @PathParam("number") int number) {
        withdrawText.withdraw(letter, number);
        return back(organisation, letter, "");
    }

    private static Response back(String organisation, String letter, String rest) {
        return Response.seeOther(URI.create(LetterHeads.all(organisation) + "/" + letter + rest))
                .build();
    }
}
