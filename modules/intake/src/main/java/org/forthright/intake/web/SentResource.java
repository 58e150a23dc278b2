package org.forthright.intake.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.participation.Participations;
import org.forthright.intake.draft.Draft;
import org.forthright.intake.web.page.SentPage;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/** The reference and what happens next, for the browser that sent the complaint. */
@Path("/{organisation}/complain/sent")
@PermitAll
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class SentResource {

    private final Reception reception;
    private final Participations participations;
    private final Accounts accounts;
    private final Clocks clocks;
    private final Rules rules;

    @Inject
    SentResource(Reception reception, Participations participations, Accounts accounts, Clocks clocks, Rules rules) {
        this.reception = reception;
        this.participations = participations;
        this.accounts = accounts;
        this.clocks = clocks;
        this.rules = rules;
    }

    @GET
    public Response sent(
            @CookieParam(DraftCookie.NAME) @Nullable String cookie,
            @QueryParam("already") @DefaultValue("") String already) {
        Visit visit = reception.visit(cookie);
        return visit.draft()
                .flatMap(Draft::complaintId)
                .map(participations::require)
                .map(participation -> SentPage.of(
                        participation,
                        accounts.term(participation.complaintId()),
                        reception.organisation(),
                        clocks,
                        rules.cite(participation, "3.8").href(),
                        already.equals("yes")))
                .map(page -> Response.ok(Pages.sent(page)).build())
                .orElseGet(visit::toStart);
    }
}
