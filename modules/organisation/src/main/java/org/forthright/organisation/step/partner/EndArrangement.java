package org.forthright.organisation.step.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.time.London;
import org.forthright.organisation.partner.Arrangement;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.partner.PartnerAccess;
import org.forthright.organisation.partner.PartnerEvent;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.partner.Providers;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.refused.Conflict;

/** Ends an arrangement on a day, or withdraws one that has not begun. */
@ApplicationScoped
public class EndArrangement {

    private final PartnerAccess access;
    private final Providers providers;
    private final Arrangements arrangements;
    private final Event<AuditedEvent> events;
    private final Clock clock;

    @Inject
    EndArrangement(
            PartnerAccess access,
            Providers providers,
            Arrangements arrangements,
            Event<AuditedEvent> events,
            Clock clock) {
        this.access = access;
        this.providers = providers;
        this.arrangements = arrangements;
        this.events = events;
        this.clock = clock;
    }

    /** @param version of the arrangement that the writer saw */
    public void end(UUID entry, UUID arrangementId, LocalDate lastDay, int version) {
        access.requireKeep();
        Provider provider = providers.require(entry);
        Arrangement arrangement = arrangements.require(provider, arrangementId);
        if (arrangement.version() != version) {
            throw new Conflict(
                    "The arrangement with " + provider.name(),
                    List.of(new Conflict.Field(
                            "Last day",
                            arrangement.untilOn().map(DateWords::day).orElse(""),
                            DateWords.day(lastDay))));
        }
        arrangement.endOn(lastDay, London.today(clock));
        events.fire(new PartnerEvent.ArrangementEnded(provider.name(), lastDay));
    }

    /** Takes back what was entered by mistake, as long as nothing can have been done under it. */
    public void withdraw(UUID entry, UUID arrangement) {
        access.requireKeep();
        Provider provider = providers.require(entry);
        Arrangement withdrawn = arrangements.require(provider, arrangement);
        withdrawn.requireNotBegun(London.today(clock));
        arrangements.delete(withdrawn);
        events.fire(new PartnerEvent.ArrangementWithdrawn(provider.name(), withdrawn.fromOn()));
    }
}
