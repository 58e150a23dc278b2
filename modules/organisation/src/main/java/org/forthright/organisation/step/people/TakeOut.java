package org.forthright.organisation.step.people;

import static java.util.Objects.requireNonNull;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.PeopleEvent;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.organisation.people.leaver.OpenWork;
import org.forthright.platform.refused.Conflict;
import org.jspecify.annotations.Nullable;

/** Somebody leaves: what they have in hand is handed over, their offices are looked at, and their sign-in opens nothing. */
@ApplicationScoped
public class TakeOut {

    private final OrganisationAccess access;
    private final Memberships memberships;
    private final LeavingOffices offices;
    private final List<OpenWork> work;
    private final AtTheSignIn atTheSignIn;
    private final Event<AuditedEvent> events;
    private final Clock clock;

    @Inject
    TakeOut(
            OrganisationAccess access,
            Memberships memberships,
            LeavingOffices offices,
            @All List<OpenWork> work,
            AtTheSignIn atTheSignIn,
            Event<AuditedEvent> events,
            Clock clock) {
        this.access = access;
        this.memberships = memberships;
        this.offices = offices;
        this.work =
                work.stream().sorted(Comparator.comparingInt(OpenWork::order)).toList();
        this.atTheSignIn = atTheSignIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who leaves.
     *
     * @param lastDay today closes the sign-in at once
     * @param successor who takes over what the person has in hand; null where that is nothing
     * @param version of the row that the writer saw
     */
    public record Command(LocalDate lastDay, @Nullable UUID successor, int version) {

        public Command {
            requireNonNull(lastDay, "lastDay");
        }
    }

    /** What the person has in hand, by kind; a kind of which there is nothing is left out. */
    public List<InHand> inHand(Membership member) {
        return work.stream()
                .map(kind -> new InHand(kind.title(), kind.of(member)))
                .filter(kind -> !kind.pieces().isEmpty())
                .toList();
    }

    /** One kind of work on the list before it is handed over. */
    public record InHand(String title, List<String> pieces) {

        public InHand {
            pieces = List.copyOf(pieces);
        }
    }

    public void takeOut(UUID person, Command command) {
        access.requireAdminister();
        LocalDate today = London.today(clock);
        Membership member = memberships
                .forWriting(person)
                .filter(known -> known.isHereFrom(today))
                .orElseThrow(NotFoundException::new);
        requireSeen(member, command);
        if (command.lastDay().isBefore(today)) {
            throw new Refusal(PeopleRefusal.LAST_DAY_IN_THE_PAST);
        }
        boolean atOnce = command.lastDay().equals(today);
        LocalDate counted = atOnce ? today.minusDays(1) : command.lastDay();
        offices.leave(member, counted);
        if (!memberships.areLookedAfterWithout(person)) {
            throw new Refusal(PeopleRefusal.LAST_ADMINISTRATOR);
        }
        handOver(member, command.successor());
        member.endOn(counted);
        events.fire(new PeopleEvent.Left(member.name(), command.lastDay()));
        if (atOnce) {
            atTheSignIn.leave(member);
        }
    }

    private void handOver(Membership member, @Nullable UUID successor) {
        if (inHand(member).isEmpty()) {
            return;
        }
        Membership next = memberships.today().stream()
                .filter(colleague -> colleague.id().equals(successor))
                .filter(colleague -> !colleague.id().equals(member.id()))
                .findFirst()
                .orElseThrow(() -> new Refusal(PeopleRefusal.NOBODY_TAKES_OVER));
        work.forEach(kind -> kind.handOver(member, next));
    }

    private static void requireSeen(Membership member, Command command) {
        if (member.version() != command.version()) {
            throw new Conflict(
                    member.name(),
                    List.of(new Conflict.Field(
                            "Last day",
                            member.untilOn().map(LocalDate::toString).orElse(""),
                            command.lastDay().toString())));
        }
    }
}
