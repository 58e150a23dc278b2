package org.forthright.intake.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.forthright.intake.step.SendComplaint;
import org.forthright.intake.web.page.CheckPage;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/** All answers on one page, and the button that sends them. */
@Path("/{organisation}/complain/check")
@PermitAll
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class CheckResource {

    private static final String MISSING = "Some answers are still missing";

    private final Reception reception;
    private final SendComplaint sendComplaint;

    @Inject
    CheckResource(Reception reception, SendComplaint sendComplaint) {
        this.reception = reception;
        this.sendComplaint = sendComplaint;
    }

    @GET
    public Response check(@CookieParam(DraftCookie.NAME) @Nullable String cookie) {
        Visit visit = reception.visit(cookie);
        if (visit.hasSent()) {
            return visit.toAlreadySent();
        }
        return visit.draft().isEmpty()
                ? visit.toStart()
                : Response.ok(Pages.check(CheckPage.of(visit), Answers.none())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@CookieParam(DraftCookie.NAME) @Nullable String cookie, MultivaluedMap<String, String> form) {
        Visit visit = reception.visitToWrite(cookie);
        if (visit.hasSent()) {
            return visit.toAlreadySent();
        }
        CheckPage page = CheckPage.of(visit);
        if (!page.missing().isEmpty()) {
            return AskAgain.with(Pages.check(page, Answers.none().problem("", MISSING)));
        }
        visit.draft().ifPresent(draft -> sendComplaint.send(draft, visit.offer()));
        return visit.to("sent");
    }
}
