package org.forthright.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the actor of one request or job; set once, at the door. */
@RequestScoped
public class CurrentActor {

    private @Nullable Actor actor;

    /** Refuses to become another organisation half-way. */
    public void be(Actor actor) {
        if (this.actor != null && !this.actor.organisationId().equals(actor.organisationId())) {
            throw new IllegalStateException("This request already acts for another organisation");
        }
        this.actor = actor;
    }

    public Actor actor() {
        if (actor == null) {
            throw new IllegalStateException("Nobody acts here: no organisation was set at the door");
        }
        return actor;
    }

    public Optional<Actor> ifAny() {
        return Optional.ofNullable(actor);
    }
}
