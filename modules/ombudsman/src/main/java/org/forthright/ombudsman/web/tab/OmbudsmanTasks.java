package org.forthright.ombudsman.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.Bundles;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.referral.Referrals;

/** What the Ombudsman asked for: a bundle to build, then one that a second person releases. */
@ApplicationScoped
class OmbudsmanTasks implements CaseTasks {

    private final Referrals referrals;
    private final Bundles bundles;
    private final OmbudsmanAccess access;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    OmbudsmanTasks(
            Referrals referrals,
            Bundles bundles,
            OmbudsmanAccess access,
            CaseFrames caseFrames,
            Rules rules,
            DueDates dueDates) {
        this.referrals = referrals;
        this.bundles = bundles;
        this.access = access;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        return referrals.of(participation.complaintId()).stream()
                .findFirst()
                .flatMap(referral -> task(participation, referral))
                .stream()
                .toList();
    }

    private Optional<CaseTask> task(Participation participation, Referral referral) {
        LocalDate asked = referral.terms().askedOn();
        List<Bundle> mine = bundles.mine(participation.complaintId());
        if (mine.stream().anyMatch(bundle -> bundle.isReleasedSince(asked))) {
            return Optional.empty();
        }
        return Optional.of(mine.stream()
                .filter(bundle -> !London.dateOf(bundle.builtAt()).isBefore(asked))
                .findFirst()
                .map(bundle -> releasing(participation, referral, bundle))
                .orElseGet(() -> building(participation, referral)));
    }

    private CaseTask building(Participation participation, Referral referral) {
        return new CaseTask(
                "Build the bundle for the Ombudsman",
                access.canBuild(participation) ? caseFrames.address(participation) + "/bundles" : null,
                rules.cite(participation, "9.36").text(),
                dueDates.on(referral.terms().dueOn()));
    }

    private CaseTask releasing(Participation participation, Referral referral, Bundle bundle) {
        return new CaseTask(
                "Release the bundle to the Ombudsman",
                access.canRelease(bundle) ? caseFrames.address(participation) + "/bundles/" + bundle.number() : null,
                OmbudsmanAccess.WHO_RELEASES,
                dueDates.on(referral.terms().dueOn()));
    }
}
