package org.forthright.ombudsman.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.OmbudsmanEvent;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.Bundles;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.tenancy.CurrentActor;

/** A second person lets a bundle go to the Ombudsman's readers. */
@ApplicationScoped
public class ReleaseBundle {

    private final Participations participations;
    private final OmbudsmanAccess access;
    private final Bundles bundles;
    private final Organisations organisations;
    private final Telling telling;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ReleaseBundle(
            Participations participations,
            OmbudsmanAccess access,
            Bundles bundles,
            Organisations organisations,
            Telling telling,
            CurrentActor current,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.bundles = bundles;
        this.organisations = organisations;
        this.telling = telling;
        this.current = current;
        this.clock = clock;
    }

    public void release(String reference, int number, UUID readersId) {
        Participation participation = participations.requireForWriting(reference);
        access.requireRelease(participation);
        Bundle bundle = bundles.requireMine(participation.complaintId(), number);
        Organisation readers = readers(readersId);
        bundle.release(current.actor(), readers.id(), clock.instant());
        participation.gaveOmbudsman();
        telling.tell(
                participation,
                new OmbudsmanEvent.BundleReleased(
                        bundle.complaintId(), number, readers.name(), bundle.manifestFingerprint()));
    }

    private Organisation readers(UUID id) {
        return organisations.ombudsmen().stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(OmbudsmanRefusal.NOT_READERS));
    }
}
