package org.forthright.organisation.door;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.page.Frame;
import org.forthright.platform.page.NavigationItem;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;

/** Puts around every public page whose it is and whom to ask, at the same place on each. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class PublicFrame implements ContainerRequestFilter {

    private static final String HELP = "Help with this page: call %s, %s, or write to %s.";

    private final CurrentActor current;
    private final Organisations organisations;
    private final Frame frame;

    @Inject
    PublicFrame(CurrentActor current, Organisations organisations, Frame frame) {
        this.current = current;
        this.organisations = organisations;
        this.frame = frame;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        current.ifAny()
                .filter(actor -> actor.personId() == null)
                .map(Actor::organisationId)
                .map(id -> QuarkusTransaction.requiringNew().call(() -> organisations.require(id)))
                .ifPresent(this::fill);
    }

    private void fill(Organisation organisation) {
        String start = "/" + organisation.code();
        frame.organisation(organisation.code(), organisation.name());
        frame.help(HELP.formatted(organisation.phone(), organisation.openingHours(), organisation.complaintsEmail()));
        frame.footer(List.of(
                NavigationItem.to("How to complain", start),
                NavigationItem.to("How we handle complaints", start + "/procedure")));
    }
}
