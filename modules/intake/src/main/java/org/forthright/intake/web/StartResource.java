package org.forthright.intake.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.forthright.intake.web.page.StartPage;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Advocacy;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.reference.AdvocacyText;
import org.forthright.procedure.reference.Ombudsmen;
import org.jspecify.annotations.Nullable;

/** The organisation's public page: how to complain, in every way (SI 2009/309 reg. 16). */
@Path("/{organisation}")
@PermitAll
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class StartResource {

    private final Reception reception;
    private final Organisations organisations;
    private final AdvocacyText advocacyText;
    private final Ombudsmen ombudsmen;
    private final Clock clock;

    @Inject
    StartResource(
            Reception reception,
            Organisations organisations,
            AdvocacyText advocacyText,
            Ombudsmen ombudsmen,
            Clock clock) {
        this.reception = reception;
        this.organisations = organisations;
        this.advocacyText = advocacyText;
        this.ombudsmen = ombudsmen;
        this.clock = clock;
    }

    @GET
    public TemplateInstance start(@CookieParam(DraftCookie.NAME) @Nullable String cookie) {
        return page(cookie);
    }

    /** The same page, at the address that leaflets print. */
    @GET
    @Path("complain")
    public TemplateInstance complain(@CookieParam(DraftCookie.NAME) @Nullable String cookie) {
        return page(cookie);
    }

    private TemplateInstance page(@Nullable String cookie) {
        Organisation organisation = reception.organisation();
        Visit visit = reception.visit(cookie);
        return Pages.start(StartPage.of(
                organisation,
                organisations.commissionedByMe().stream()
                        .map(Organisation::name)
                        .toList(),
                advocacy(organisation.advocacy()),
                ombudsmen.on(visit.offer().promises().jurisdiction(), London.today(clock)),
                visit.offer().promises(),
                visit.draft().isPresent() && !visit.hasSent() ? visit.resume() : ""));
    }

    private List<String> advocacy(Advocacy local) {
        return advocacyText
                .of(local.name(), local.phone(), local.email())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
