package org.forthright.outcome.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.event.DomainEvent;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.leaver.OpenWork;
import org.forthright.outcome.OutcomeEvent;

/** What a leaver was to see to, by their name, and has not done: somebody else sees to it, by the same day. */
@ApplicationScoped
class PromisesInHand implements OpenWork {

    private static final String THEIRS = "organisationId = ?1 and action.doneOn is null and lower(action.owner) = ?2";

    private final Remedies remedies;
    private final Learnings learnings;
    private final Participations participations;
    private final Event<DomainEvent> events;

    @Inject
    PromisesInHand(Remedies remedies, Learnings learnings, Participations participations, Event<DomainEvent> events) {
        this.remedies = remedies;
        this.learnings = learnings;
        this.participations = participations;
        this.events = events;
    }

    @Override
    public String title() {
        return "Promises they were to see to";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<String> of(Membership leaver) {
        return Stream.concat(
                        remedies(leaver).stream().map(Remedy::complaintId),
                        learnings(leaver).stream().map(Learning::complaintId))
                .map(this::reference)
                .toList();
    }

    @Override
    public void handOver(Membership leaver, Membership successor) {
        for (Remedy remedy : remedies(leaver)) {
            remedy.handTo(successor.name());
            tell(remedy.complaintId(), leaver, successor);
        }
        for (Learning learning : learnings(leaver)) {
            learning.handTo(successor.name());
            tell(learning.complaintId(), leaver, successor);
        }
    }

    private List<Remedy> remedies(Membership leaver) {
        return remedies.list(THEIRS, leaver.organisationId(), leaver.name().toLowerCase(Locale.ROOT));
    }

    private List<Learning> learnings(Membership leaver) {
        return learnings.list(THEIRS, leaver.organisationId(), leaver.name().toLowerCase(Locale.ROOT));
    }

    private String reference(UUID complaint) {
        return participations.require(complaint).reference();
    }

    private void tell(UUID complaint, Membership leaver, Membership successor) {
        events.fire(new OutcomeEvent.PromiseHandedOver(complaint, Set.of(), leaver.name(), successor.name()));
    }
}
