package org.forthright.organisation.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.forthright.organisation.web.SetUpPage.Line;
import org.forthright.platform.page.SetUpEntry;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;

/** Gathers from all rooms what an organisation sets up. */
@ApplicationScoped
class SetUpLines {

    private final CurrentActor current;
    private final List<SetUpEntry> entries;

    @Inject
    SetUpLines(CurrentActor current, @All List<SetUpEntry> entries) {
        this.current = current;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(SetUpEntry::order))
                .toList();
    }

    SetUpPage page() {
        Actor actor = current.actor();
        return new SetUpPage(
                actor.organisationName(),
                entries.stream()
                        .filter(SetUpEntry::isShown)
                        .map(entry -> line(actor, entry))
                        .toList());
    }

    private static Line line(Actor actor, SetUpEntry entry) {
        return new Line(
                entry.path().replace('/', '-'),
                entry.label(),
                "/" + actor.organisationCode() + "/organisation/" + entry.path(),
                entry.hint(),
                entry.state());
    }
}
