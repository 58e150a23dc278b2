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
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.partner.Lead;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Assurances;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.organisation.step.partner.AssessDuty;
import org.forthright.organisation.step.partner.KeepRegister;
import org.forthright.organisation.web.partner.form.DutyForm;
import org.forthright.organisation.web.partner.form.LeadForm;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** One provider of the register: who leads on complaints there, and how it stands with its duties. */
@Path("/{organisation}/organisation/partners/{provider:[0-9a-f]+-[0-9a-f-]+}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ProviderResource {

    private final PartnerAccess access;
    private final Providers providers;
    private final Assurances assurances;
    private final ProviderViews views;
    private final KeepRegister keepRegister;
    private final AssessDuty assessDuty;

    @Inject
    ProviderResource(
            PartnerAccess access,
            Providers providers,
            Assurances assurances,
            ProviderViews views,
            KeepRegister keepRegister,
            AssessDuty assessDuty) {
        this.access = access;
        this.providers = providers;
        this.assurances = assurances;
        this.views = views;
        this.keepRegister = keepRegister;
        this.assessDuty = assessDuty;
    }

    @GET
    public TemplateInstance provider(@PathParam("provider") UUID id) {
        return Pages.provider(views.page(open(id)));
    }

    @GET
    @Path("lead")
    public TemplateInstance leadForm(@PathParam("provider") UUID id) {
        Provider provider = open(id);
        return Pages.lead(views.lead(provider, String.valueOf(provider.version())), LeadForm.of(provider.lead()));
    }

    @POST
    @Path("lead")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response nameLead(@PathParam("provider") UUID id, MultivaluedMap<String, String> form) {
        Provider provider = open(id);
        Answers answers = Answers.of(form);
        Optional<Lead> lead = LeadForm.read(answers);
        if (lead.isEmpty()) {
            return AskAgain.with(Pages.lead(views.lead(provider, answers.value("version")), answers));
        }
        keepRegister.nameLead(id, lead.get(), version(answers));
        return back(provider);
    }

    @POST
    @Path("connection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response connect(@PathParam("provider") UUID id, MultivaluedMap<String, String> form) {
        Provider provider = open(id);
        keepRegister.connect(id, Organisation.idOf(Answers.of(form).value("organisation")));
        return back(provider);
    }

    @GET
    @Path("duties/{duty}")
    public TemplateInstance dutyForm(@PathParam("provider") UUID id, @PathParam("duty") Duty duty) {
        Provider provider = open(id);
        Optional<Assurance> known = assurances.of(provider, duty);
        return Pages.duty(views.duty(provider, duty, ProviderViews.version(known)), DutyForm.of(known, views.today()));
    }

    @POST
    @Path("duties/{duty}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assess(
            @PathParam("provider") UUID id, @PathParam("duty") Duty duty, MultivaluedMap<String, String> form) {
        Provider provider = open(id);
        Answers answers = Answers.of(form);
        Optional<Assurance.Finding> finding = DutyForm.read(answers, views.today());
        if (finding.isEmpty()) {
            return AskAgain.with(Pages.duty(views.duty(provider, duty, answers.value("version")), answers));
        }
        assessDuty.assess(id, duty, finding.get(), version(answers));
        return back(provider);
    }

    private Provider open(UUID id) {
        access.requireKeep();
        return providers.require(id);
    }

    private static int version(Answers answers) {
        return answers.wholeNumber("version", AssessDuty.NOTHING_SEEN, Integer.MAX_VALUE, "")
                .orElse(AssessDuty.NOTHING_SEEN);
    }

    private Response back(Provider provider) {
        return Response.seeOther(URI.create(views.address(provider))).build();
    }
}
