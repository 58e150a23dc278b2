package org.forthright.ombudsman.referral;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.complaint.worklist.Errand;
import org.forthright.complaint.worklist.Errands;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.Bundles;

/** What the Ombudsman asked for and has not got: no bundle was released that was built since. */
@ApplicationScoped
class OmbudsmanErrands implements Errands {

    private final Referrals referrals;
    private final Bundles bundles;

    @Inject
    OmbudsmanErrands(Referrals referrals, Bundles bundles) {
        this.referrals = referrals;
        this.bundles = bundles;
    }

    @Override
    public List<Errand> open() {
        List<Referral> asked = referrals.newestOnOpenComplaints();
        Map<UUID, List<Bundle>> released =
                bundles.releasedByMe(asked.stream().map(Referral::complaintId).toList()).stream()
                        .collect(groupingBy(Bundle::complaintId));
        return asked.stream()
                .filter(referral -> released.getOrDefault(referral.complaintId(), List.of()).stream()
                        .noneMatch(bundle -> answers(bundle, referral)))
                .map(OmbudsmanErrands::errand)
                .toList();
    }

    private static boolean answers(Bundle bundle, Referral referral) {
        return !London.dateOf(bundle.builtAt()).isBefore(referral.terms().askedOn());
    }

    private static Errand errand(Referral referral) {
        return new Errand(
                referral.complaintId(),
                "Give the Ombudsman what it asks for",
                "bundles",
                "9.36",
                referral.terms().dueOn(),
                "");
    }
}
