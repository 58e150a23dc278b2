package org.forthright.organisation.people.absence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.platform.tenancy.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Whose work the person who acts sees to today; looked up once in a request, for every button asks it. */
@RequestScoped
public class StandIn {

    private final CurrentActor current;
    private final Absences absences;
    private final Clock clock;
    private @Nullable Set<UUID> people;

    @Inject
    StandIn(CurrentActor current, Absences absences, Clock clock) {
        this.current = current;
        this.absences = absences;
        this.clock = clock;
    }

    /** Themselves, and those who are away and whom they cover. */
    public Set<UUID> people() {
        Set<UUID> known = people;
        if (known == null) {
            UUID myself = current.actor().person();
            known = new HashSet<>(absences.coveredBy(myself, London.today(clock)));
            known.add(myself);
            people = known;
        }
        return Set.copyOf(known);
    }

    /** Whether what this person handles is for whoever acts to see to. */
    public boolean seesToWorkOf(@Nullable UUID person) {
        return person != null
                && current.actor().personId() != null
                && (current.actor().is(person) || people().contains(person));
    }
}
