package org.forthright.complaint.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.forthright.kernel.event.DomainEvent;

/** The last line of every step: the others see how far we are, and what happened is told to whoever listens. */
@ApplicationScoped
public class Telling {

    private final Progresses progresses;
    private final Event<DomainEvent> events;

    @Inject
    Telling(Progresses progresses, Event<DomainEvent> events) {
        this.progresses = progresses;
        this.events = events;
    }

    public void tell(Participation participation, DomainEvent event) {
        progresses.follow(participation);
        events.fire(event);
    }
}
