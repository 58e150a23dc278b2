package org.forthright.organisation.web.partner;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.organisation.partner.PartnerRefusal;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.organisation.step.partner.EndArrangement;
import org.forthright.organisation.step.partner.MakeArrangement;
import org.forthright.organisation.web.partner.form.ArrangementForm;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** The arrangements with one provider: one more, its last day, one taken back. */
@Path("/{organisation}/organisation/partners/{provider:[0-9a-f]+-[0-9a-f-]+}/arrangements")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ArrangementsResource {

    private final PartnerAccess access;
    private final Providers providers;
    private final Arrangements arrangements;
    private final ProviderViews views;
    private final MakeArrangement makeArrangement;
    private final EndArrangement endArrangement;

    @Inject
    ArrangementsResource(
            PartnerAccess access,
            Providers providers,
            Arrangements arrangements,
            ProviderViews views,
            MakeArrangement makeArrangement,
            EndArrangement endArrangement) {
        this.access = access;
        this.providers = providers;
        this.arrangements = arrangements;
        this.views = views;
        this.makeArrangement = makeArrangement;
        this.endArrangement = endArrangement;
    }

    @GET
    public TemplateInstance form(@PathParam("provider") UUID id) {
        return Pages.arrangement(views.arranging(open(id)), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(@PathParam("provider") UUID id, MultivaluedMap<String, String> form) {
        Provider provider = open(id);
        Answers answers = Answers.of(form);
        Optional<Arrangement.Terms> terms = ArrangementForm.read(answers);
        if (terms.isEmpty()) {
            return AskAgain.with(Pages.arrangement(views.arranging(provider), answers));
        }
        makeArrangement.make(new MakeArrangement.With.Known(id), terms.get());
        return back(provider);
    }

    @GET
    @Path("{arrangement}/ending")
    public TemplateInstance endingForm(@PathParam("provider") UUID id, @PathParam("arrangement") UUID arrangementId) {
        Provider provider = open(id);
        Arrangement arrangement = arrangements.require(provider, arrangementId);
        return Pages.ending(
                views.ending(provider, arrangement, String.valueOf(arrangement.version())),
                Answers.none().with("until", arrangement.untilOn().orElse(null)));
    }

    @POST
    @Path("{arrangement}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("provider") UUID id,
            @PathParam("arrangement") UUID arrangementId,
            MultivaluedMap<String, String> form) {
        Provider provider = open(id);
        Arrangement arrangement = arrangements.require(provider, arrangementId);
        Answers answers = Answers.of(form);
        Optional<LocalDate> lastDay = answers.date("until", "Enter the last day");
        lastDay.filter(day -> day.isBefore(arrangement.fromOn()))
                .ifPresent(day -> answers.problem("until", PartnerRefusal.ENDS_BEFORE_IT_BEGINS.sentence()));
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.ending(views.ending(provider, arrangement, answers.value("version")), answers));
        }
        int version = answers.wholeNumber("version", 0, Integer.MAX_VALUE, "").orElse(-1);
        endArrangement.end(id, arrangementId, lastDay.orElseThrow(), version);
        return back(provider);
    }

    @POST
    @Path("{arrangement}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("provider") UUID id, @PathParam("arrangement") UUID arrangement) {
        Provider provider = open(id);
        endArrangement.withdraw(id, arrangement);
        return back(provider);
    }

    private Provider open(UUID id) {
        access.requireKeep();
        return providers.require(id);
    }

    private Response back(Provider provider) {
        return Response.seeOther(URI.create(views.address(provider))).build();
    }
}
