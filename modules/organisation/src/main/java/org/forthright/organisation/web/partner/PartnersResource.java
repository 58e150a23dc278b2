package org.forthright.organisation.web.partner;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.step.partner.MakeArrangement;
import org.forthright.organisation.web.partner.form.ArrangementForm;
import org.forthright.organisation.web.partner.form.OdsCodes;
import org.forthright.organisation.web.partner.form.WhoForm;
import org.forthright.organisation.web.partner.page.ArrangementPage;
import org.forthright.organisation.web.partner.register.RegisterFile;
import org.forthright.organisation.web.partner.register.Show;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.InTenant;

/** A commissioner's register of its providers, and a provider's list of those who commission it. */
@Path("/{organisation}/organisation/partners")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class PartnersResource {

    private static final int LAST_PAGE = 10_000;

    private final PartnerAccess access;
    private final PartnerList partners;
    private final Candidates candidates;
    private final RegisterFile file;
    private final Organisations organisations;
    private final OdsCodes odsCodes;
    private final MakeArrangement makeArrangement;
    private final CurrentActor current;

    @Inject
    PartnersResource(
            PartnerAccess access,
            PartnerList partners,
            Candidates candidates,
            RegisterFile file,
            Organisations organisations,
            OdsCodes odsCodes,
            MakeArrangement makeArrangement,
            CurrentActor current) {
        this.access = access;
        this.partners = partners;
        this.candidates = candidates;
        this.file = file;
        this.organisations = organisations;
        this.odsCodes = odsCodes;
        this.makeArrangement = makeArrangement;
        this.current = current;
    }

    @GET
    public TemplateInstance list(@Context UriInfo address) {
        access.requireSee();
        if (!access.canKeep()) {
            return Pages.commissioners(partners.commissioners());
        }
        Answers answers = Answers.of(address.getQueryParameters());
        Show show = answers.optionalChoice("show", Show.class).orElse(Show.ALL);
        int page = answers.wholeNumber("page", 1, LAST_PAGE, "").orElse(1);
        return Pages.partners(
                partners.providers(show, answers.optional("q").orElse(""), page), answers.with("show", show.name()));
    }

    @GET
    @Path("register.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        access.requireKeep();
        return Response.ok(file.csv())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"register-of-providers.csv\"")
                .build();
    }

    @GET
    @Path("search")
    public TemplateInstance search(@QueryParam("q") @DefaultValue("") String words) {
        access.requireKeep();
        return Pages.search(candidates.page(words.strip()), Answers.none().with("q", words));
    }

    /** The first arrangement with somebody enters them in the register. */
    @GET
    @Path("arrangement")
    public TemplateInstance form(@Context UriInfo address) {
        access.requireKeep();
        Answers answers = Answers.of(address.getQueryParameters());
        return Pages.arrangement(page(here(answers)), answers);
    }

    @POST
    @Path("arrangement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(MultivaluedMap<String, String> form) {
        access.requireKeep();
        Answers answers = Answers.of(form);
        Optional<Organisation> here = here(answers);
        Optional<MakeArrangement.With> with = WhoForm.read(answers, here);
        Optional<Arrangement.Terms> terms = ArrangementForm.read(answers);
        terms.ifPresent(agreed -> odsCodes.check(answers, agreed.from()));
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.arrangement(page(here), answers));
        }
        Provider provider = makeArrangement.make(with.orElseThrow(), terms.orElseThrow());
        return Response.seeOther(URI.create(PartnerList.address(current.actor()) + "/" + provider.id()))
                .build();
    }

    private Optional<Organisation> here(Answers answers) {
        return answers.optional("organisation").map(Organisation::idOf).flatMap(organisations::findByIdOptional);
    }

    private ArrangementPage page(Optional<Organisation> here) {
        String address = PartnerList.address(current.actor());
        return new ArrangementPage(
                address + "/arrangement",
                address + "/search",
                "Back to the search",
                here.map(Organisation::name).orElse(""));
    }
}
