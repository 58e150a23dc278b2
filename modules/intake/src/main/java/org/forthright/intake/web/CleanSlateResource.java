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
import org.forthright.intake.draft.Drafts;
import org.forthright.intake.web.page.CleanSlatePage;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/** Forgets what this browser wrote: before the next complaint, or because others use the same computer. */
@Path("/{organisation}/complain/clean-slate")
@PermitAll
@Blocking
@InTenant
public class CleanSlateResource {

    private final Reception reception;
    private final Drafts drafts;

    @Inject
    CleanSlateResource(Reception reception, Drafts drafts) {
        this.reception = reception;
        this.drafts = drafts;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response ask(@CookieParam(DraftCookie.NAME) @Nullable String cookie) {
        Visit visit = reception.visit(cookie);
        return visit.draft().isEmpty()
                ? visit.toStart()
                : Response.ok(Pages.cleanSlate(new CleanSlatePage(visit.base() + "/clean-slate", visit.resume())))
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wipe(@CookieParam(DraftCookie.NAME) @Nullable String cookie, MultivaluedMap<String, String> form) {
        Visit visit = reception.visit(cookie);
        visit.draft().ifPresent(drafts::delete);
        return visit.toStart();
    }
}
