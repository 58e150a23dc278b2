package org.forthright.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** The organisations that a complaint can concern: a page offers them, and a step takes no other. */
@ApplicationScoped
public class Concerned {

    private final Complaints complaints;
    private final Organisations organisations;

    @Inject
    Concerned(Complaints complaints, Organisations organisations) {
        this.complaints = complaints;
        this.organisations = organisations;
    }

    /** Those that a point can be about: mine, those I commission, the one complained about. */
    public List<Organisation> all(Participation participation) {
        return Stream.of(
                        Stream.of(organisations.mine()),
                        organisations.commissionedByMe().stream(),
                        complaints.require(participation.complaintId()).aboutOrganisationId().stream()
                                .map(organisations::require))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Those that the person can be asked about: those I commission, and the one complained about even where I do not. */
    public List<Organisation> others(Participation participation) {
        return all(participation).stream()
                .filter(organisation -> !organisation.id().equals(participation.organisationId()))
                .toList();
    }

    /** Null where a point is about no organisation that is known. */
    public void requireAbout(Participation participation, @Nullable UUID organisation) {
        require(organisation == null || isAmong(all(participation), organisation));
    }

    /** The organisation that the person is asked about. */
    public Organisation requireOther(Participation participation, UUID organisation) {
        require(isAmong(others(participation), organisation));
        return organisations.require(organisation);
    }

    private static boolean isAmong(List<Organisation> known, UUID organisation) {
        return known.stream().anyMatch(each -> each.id().equals(organisation));
    }

    private static void require(boolean concerned) {
        if (!concerned) {
            throw new Refusal(ComplaintRefusal.NOT_CONCERNED);
        }
    }
}
