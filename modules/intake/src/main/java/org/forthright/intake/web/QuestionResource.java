package org.forthright.intake.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.forthright.intake.draft.Draft;
import org.forthright.intake.question.Question;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.InTenant;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** One question to a page. What was answered is kept after each, so that a closed window loses nothing. */
@Path("/{organisation}/complain")
@PermitAll
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class QuestionResource {

    private static final String ALREADY_SENT = "You have already sent this complaint, so this was not added to it."
            + " To add something, call us or write to us and give your reference";

    private final Reception reception;
    private final Enclosure enclosure;
    private final Clock clock;

    @Inject
    QuestionResource(Reception reception, Enclosure enclosure, Clock clock) {
        this.reception = reception;
        this.enclosure = enclosure;
        this.clock = clock;
    }

    @GET
    @Path("{question}")
    public Response ask(
            @PathParam("question") String slug,
            @CookieParam(DraftCookie.NAME) @Nullable String cookie,
            @QueryParam("return") @DefaultValue("") String from) {
        Question question = Question.at(slug).orElseThrow(NotFoundException::new);
        Visit visit = reception.visit(cookie);
        if (visit.hasSent()) {
            return visit.toAlreadySent();
        }
        if (visit.draft().isEmpty() && question != Question.WHO) {
            return visit.toStart();
        }
        return visit.asked().contains(question)
                ? visit.show(question, visit.told().onForm(), from)
                : visit.toNext(question);
    }

    @POST
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("question") String slug,
            @CookieParam(DraftCookie.NAME) @Nullable String cookie,
            @QueryParam("return") @DefaultValue("") String from,
            MultivaluedMap<String, String> form) {
        Question question = Question.at(slug).orElseThrow(NotFoundException::new);
        Visit visit = reception.visitToWrite(cookie);
        Answers answers = Answers.of(form);
        question.check(answers, visit.offer());
        if (visit.hasSent()) {
            answers.problem("", ALREADY_SENT);
        }
        if (answers.hasProblems()) {
            return visit.show(question, answers, from);
        }
        List<Question> askedBefore = visit.asked();
        visit.draft().ifPresent(draft -> draft.answer(question.of(answers), clock.instant()));
        return visit.onward(question, askedBefore, from);
    }

    @POST
    @Path("file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response enclose(
            @CookieParam(DraftCookie.NAME) @Nullable String cookie,
            @QueryParam("return") @DefaultValue("") String from,
            @RestForm("remove") @Nullable String remove,
            @RestForm("file") @Nullable FileUpload file) {
        Visit visit = reception.visitToWrite(cookie);
        if (visit.hasSent()) {
            return visit.toAlreadySent();
        }
        Draft draft = visit.draft().orElseThrow();
        if (remove != null) {
            enclosure.takeOut(draft);
            return visit.to(Question.FILE.slug());
        }
        try {
            enclosure.put(file, draft);
            return visit.toNext(Question.FILE);
        } catch (Refusal refused) {
            return visit.show(
                    Question.FILE,
                    Answers.none().problem("file", refused.reason().sentence()),
                    from);
        }
    }
}
