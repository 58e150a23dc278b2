package org.forthright.ombudsman.web;

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
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.referral.Referrals;
import org.forthright.ombudsman.step.CorrectReferral;
import org.forthright.ombudsman.step.ReferToOmbudsman;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** What the Ombudsman asked about a complaint, and the bundles that were made for it. */
@Path("/{organisation}/complaints/{reference}/ombudsman")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class OmbudsmanResource {

    private final Participations participations;
    private final OmbudsmanAccess access;
    private final OmbudsmanViews views;
    private final Referrals referrals;
    private final ReferToOmbudsman referToOmbudsman;
    private final CorrectReferral correctReferral;
    private final Clocks clocks;
    private final Clock clock;
    private final CaseDoor caseDoor;

    @Inject
    OmbudsmanResource(
            Participations participations,
            OmbudsmanAccess access,
            OmbudsmanViews views,
            Referrals referrals,
            ReferToOmbudsman referToOmbudsman,
            CorrectReferral correctReferral,
            Clocks clocks,
            Clock clock,
            CaseDoor caseDoor) {
        this.participations = participations;
        this.access = access;
        this.views = views;
        this.referrals = referrals;
        this.referToOmbudsman = referToOmbudsman;
        this.correctReferral = correctReferral;
        this.clocks = clocks;
        this.clock = clock;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance ombudsman(@PathParam("reference") String reference) {
        return Pages.ombudsman(
                views.ombudsman(builder(reference)), Answers.none().with("asked", London.today(clock)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refer(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = builder(reference);
        Answers answers = Answers.of(form);
        Optional<Referral.Terms> terms = BundleForm.referral(answers, clocks, London.today(clock));
        if (terms.isEmpty()) {
            return AskAgain.with(Pages.ombudsman(views.ombudsman(participation), answers));
        }
        referToOmbudsman.refer(reference, terms.get());
        return caseDoor.to(reference, "ombudsman");
    }

    /** A request that was recorded otherwise than it was made. */
    @GET
    @Path("requests/{id}")
    public TemplateInstance request(@PathParam("reference") String reference, @PathParam("id") UUID id) {
        Participation participation = builder(reference);
        Referral referral = referrals.require(participation.complaintId(), id);
        return Pages.referral(
                views.referral(participation, id, Integer.toString(referral.version())), BundleForm.filled(referral));
    }

    @POST
    @Path("requests/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("reference") String reference, @PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        Participation participation = builder(reference);
        referrals.require(participation.complaintId(), id);
        Answers answers = Answers.of(form);
        Optional<Referral.Terms> terms = BundleForm.referral(answers, clocks, London.today(clock));
        if (terms.isEmpty()) {
            return AskAgain.with(Pages.referral(views.referral(participation, id, answers.value("version")), answers));
        }
        int version = answers.wholeNumber("version", 0, Integer.MAX_VALUE, "").orElse(-1);
        correctReferral.correct(reference, id, terms.get(), version);
        return caseDoor.to(reference, "ombudsman");
    }

    private Participation builder(String reference) {
        Participation participation = participations.require(reference);
        access.requireBuild(participation);
        return participation;
    }
}
