package org.forthright.platform.once;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.forthright.platform.tenancy.Actor;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
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
    private final Content content = new Content();

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

    Content content() {
        return content;
    }

    /** Refuses with {@link AlreadyDone} when this form took effect before, and when other words did in its place. */
    public void claim(Actor actor) {
        if (token == null || claimed) {
            return;
        }
        claimed = true;
        Optional.ofNullable(CurrentRequestManager.get().getFormData()).ifPresent(content::add);
        String sent = content.by(String.valueOf(actor.personId()));
        int rows = database.createNativeQuery(
                        "insert into once (organisation_id, token, address, at, content) values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, actor.organisationId())
                .setParameter(2, token)
                .setParameter(3, address)
                .setParameter(4, clock.instant())
                .setParameter(5, sent)
                .executeUpdate();
        if (rows == 0) {
            requireSame(actor, token, sent);
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

    /**
     * A token belongs to one form and to what it held; taken to another it would pass for a second press and lose the
     * change.
     */
    private void requireSame(Actor actor, UUID token, String sent) {
        Object[] first = database.createNativeQuery(
                        "select address, content from once where organisation_id = ?1 and token = ?2", Object[].class)
                .setParameter(1, actor.organisationId())
                .setParameter(2, token)
                .getSingleResult();
        if (!address.equals(first[0])) {
            throw new BadRequestException();
        }
        if (!sent.equals(first[1])) {
            throw new SentBefore();
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
