package org.forthright.ombudsman.web.api;

import static java.util.Objects.requireNonNull;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.ombudsman.bundle.Bundles;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.referral.Referrals;
import org.forthright.ombudsman.step.BuildBundle;
import org.forthright.ombudsman.step.CorrectReferral;
import org.forthright.ombudsman.step.ReadBundle;
import org.forthright.ombudsman.step.ReferToOmbudsman;
import org.forthright.ombudsman.step.ReleaseBundle;
import org.forthright.ombudsman.web.Handout;
import org.forthright.platform.tenancy.InTenant;

/** Requests of the Ombudsman and bundles, for other systems of the organisation. */
@Path("/api/{organisation}/complaints/{reference}")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OmbudsmanApi {

    private final Participations participations;
    private final OmbudsmanAccess access;
    private final Referrals referrals;
    private final Bundles bundles;
    private final ReferToOmbudsman referToOmbudsman;
    private final CorrectReferral correctReferral;
    private final BuildBundle buildBundle;
    private final ReadBundle readBundle;
    private final ReleaseBundle releaseBundle;

    @Inject
    OmbudsmanApi(
            Participations participations,
            OmbudsmanAccess access,
            Referrals referrals,
            Bundles bundles,
            ReferToOmbudsman referToOmbudsman,
            CorrectReferral correctReferral,
            BuildBundle buildBundle,
            ReadBundle readBundle,
            ReleaseBundle releaseBundle) {
        this.participations = participations;
        this.access = access;
        this.referrals = referrals;
        this.bundles = bundles;
        this.referToOmbudsman = referToOmbudsman;
        this.correctReferral = correctReferral;
        this.buildBundle = buildBundle;
        this.readBundle = readBundle;
        this.releaseBundle = releaseBundle;
    }

    /** To whom a bundle is released. */
    public record Release(UUID readersId) {
        public Release {
            requireNonNull(readersId, "readersId");
        }
    }

    @GET
    @Path("referrals")
    public List<ReferralSheet> referrals(@PathParam("reference") String reference) {
        return referrals.of(seen(reference).complaintId()).stream()
                .map(ReferralSheet::of)
                .toList();
    }

    @POST
    @Path("referrals")
    public Response refer(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            Referral.Terms terms) {
        Referral referral = referToOmbudsman.refer(reference, terms);
        return done(organisation, reference + "/referrals", ReferralSheet.of(referral));
    }

    /** Puts right what was recorded otherwise than the Ombudsman wrote it. */
    @PUT
    @Path("referrals/{id}")
    public ReferralSheet correct(
            @PathParam("reference") String reference, @PathParam("id") UUID id, ReferralSheet.Correction correction) {
        Referral referral = correctReferral.correct(reference, id, correction.terms(), correction.version());
        referrals.flush();
        return ReferralSheet.of(referral);
    }

    @GET
    @Path("bundles")
    public List<BundleSheet> bundles(@PathParam("reference") String reference) {
        return bundles.mine(seen(reference).complaintId()).stream()
                .map(BundleSheet::of)
                .toList();
    }

    @POST
    @Path("bundles")
    public Response build(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            BuildBundle.Command command) {
        Bundle bundle = buildBundle.build(reference, command);
        return done(organisation, reference + "/bundles/" + bundle.number(), BundleSheet.of(bundle));
    }

    @GET
    @Path("bundles/{number}")
    public BundleSheet bundle(@PathParam("reference") String reference, @PathParam("number") int number) {
        Bundle bundle = readBundle.ours(reference, number);
        return BundleSheet.of(bundle, readBundle.open(bundle));
    }

    @POST
    @Path("bundles/{number}/release")
    public Response release(
            @PathParam("organisation") String organisation,
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            Release release) {
        releaseBundle.release(reference, number, release.readersId());
        return done(organisation, reference + "/bundles/" + number, release);
    }

    @GET
    @Path("bundles/{number}/document")
    @Produces("application/pdf")
    public Response document(@PathParam("reference") String reference, @PathParam("number") int number) {
        return file(reference, number, BundleFile.PDF);
    }

    @GET
    @Path("bundles/{number}/folder")
    @Produces("application/zip")
    public Response folder(@PathParam("reference") String reference, @PathParam("number") int number) {
        return file(reference, number, BundleFile.ZIP);
    }

    private Response file(String reference, int number, BundleFile file) {
        Bundle bundle = readBundle.ours(reference, number);
        return Handout.file(bundle, file, readBundle.download(bundle, file));
    }

    private Participation seen(String reference) {
        Participation participation = participations.require(reference);
        access.requireBuild(participation);
        return participation;
    }

    private static Response done(String organisation, String what, Object entity) {
        return Response.created(URI.create("/api/" + organisation + "/complaints/" + what))
                .entity(entity)
                .build();
    }
}
