package org.forthright.platform.once;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.forthright.platform.tenancy.Actor;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The form being handled. Its token is claimed in the transaction of the change: a second press waits for the first,
 * finds the token taken and is led to where the first one went.
 */
@RequestScoped
public class Submission {

    private final Session database;
    private final Clock clock;
    private @Nullable UUID token;
    private String address = "";
    private boolean claimed;

    @Inject
    Submission(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Called at the door for each request that changes something. */
    void arrived(UUID token, String address) {
        this.token = token;
        this.address = address;
    }

    /** Refuses with {@link AlreadyDone} when this form took effect before. */
    public void claim(Actor actor) {
        if (token == null || claimed) {
            return;
        }
        claimed = true;
        int rows = database.createNativeQuery(
                        "insert into once (organisation_id, token, address, at) values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, actor.organisationId())
                .setParameter(2, token)
                .setParameter(3, address)
                .setParameter(4, clock.instant())
                .executeUpdate();
        if (rows == 0) {
            requireSameAddress(actor, token);
            throw new AlreadyDone(outcome(actor, token).orElse(address));
        }
    }

    public void remember(Actor actor, String outcome) {
        if (token != null) {
            database.createNativeQuery("update once set outcome = ?3 where organisation_id = ?1 and token = ?2")
                    .setParameter(1, actor.organisationId())
                    .setParameter(2, token)
                    .setParameter(3, outcome)
                    .executeUpdate();
        }
    }

    /** A token belongs to one form; taken to another it would pass for a second press and lose the change. */
    private void requireSameAddress(Actor actor, UUID token) {
        String first = database.createNativeQuery(
                        "select address from once where organisation_id = ?1 and token = ?2", String.class)
                .setParameter(1, actor.organisationId())
                .setParameter(2, token)
                .getSingleResult();
        if (!first.equals(address)) {
            throw new BadRequestException();
        }
    }

    private Optional<String> outcome(Actor actor, UUID token) {
        return database.createNativeQuery(
                        "select outcome from once where organisation_id = ?1 and token = ?2 and outcome is not null",
                        String.class)
                .setParameter(1, actor.organisationId())
                .setParameter(2, token)
                .getResultStream()
                .findFirst();
    }
}
