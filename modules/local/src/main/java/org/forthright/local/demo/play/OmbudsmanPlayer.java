package org.forthright.local.demo.play;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.local.demo.story.step.OmbudsmanStep;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.Bundles;
import org.forthright.ombudsman.referral.Referral;
import org.forthright.ombudsman.step.BuildBundle;
import org.forthright.ombudsman.step.ReferToOmbudsman;
import org.forthright.ombudsman.step.ReleaseBundle;
import org.forthright.organisation.Organisations;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;

/** Refers to the Ombudsman, binds the papers and releases them. */
@ApplicationScoped
class OmbudsmanPlayer {

    private static final int WORKING_DAYS_TO_ANSWER = 10;

    private final Documents documents;
    private final Bundles bundles;
    private final Organisations organisations;
    private final ReferToOmbudsman referToOmbudsman;
    private final BuildBundle buildBundle;
    private final ReleaseBundle releaseBundle;
    private final Clock clock;

    @Inject
    OmbudsmanPlayer(
            Documents documents,
            Bundles bundles,
            Organisations organisations,
            ReferToOmbudsman referToOmbudsman,
            BuildBundle buildBundle,
            ReleaseBundle releaseBundle,
            Clock clock) {
        this.documents = documents;
        this.bundles = bundles;
        this.organisations = organisations;
        this.referToOmbudsman = referToOmbudsman;
        this.buildBundle = buildBundle;
        this.releaseBundle = releaseBundle;
        this.clock = clock;
    }

    void play(OmbudsmanStep step, Performance performance) {
        String reference = performance.reference();
        switch (step) {
            case OmbudsmanStep.Refer refer -> referToOmbudsman.refer(reference, terms(refer, performance));
            case OmbudsmanStep.Bind bind ->
                buildBundle.build(reference, new BuildBundle.Command(bind.words(), papers(performance)));
            case OmbudsmanStep.Release release ->
                releaseBundle.release(reference, newest(performance).number(), readers());
        }
    }

    private Referral.Terms terms(OmbudsmanStep.Refer refer, Performance performance) {
        LocalDate today = London.today(clock);
        return new Referral.Terms(
                "", refer.words(), today, performance.days().calendar().after(today, WORKING_DAYS_TO_ANSWER));
    }

    /** All papers of the file; what a story leaves out, notes of its own, is no paper. */
    private Set<UUID> papers(Performance performance) {
        return documents.of(performance.complaintId()).stream()
                .map(Document::id)
                .collect(toSet());
    }

    private Bundle newest(Performance performance) {
        return bundles.mine(performance.complaintId()).getLast();
    }

    private UUID readers() {
        return organisations.ombudsmen().getFirst().id();
    }
}
