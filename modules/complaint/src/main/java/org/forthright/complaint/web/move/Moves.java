package org.forthright.complaint.web.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisations;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Procedure;

/** Lists the open complaints that another version than today's governs. */
@ApplicationScoped
class Moves {

    private static final int MOST = 100;

    private final Participations participations;
    private final Rules rules;
    private final Organisations organisations;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    Moves(Participations participations, Rules rules, Organisations organisations, CurrentActor current, Clock clock) {
        this.participations = participations;
        this.rules = rules;
        this.organisations = organisations;
        this.current = current;
        this.clock = clock;
    }

    long count() {
        return participations.countUnderOtherVersions(today().label());
    }

    MovesPage page() {
        Procedure today = today();
        String organisation = current.actor().organisationCode();
        return new MovesPage(
                "/" + organisation + "/organisation/earlier-versions",
                "/" + organisation + "/organisation/procedure",
                today.words(organisation),
                today.address(organisation),
                today.label(),
                count(),
                participations.underOtherVersions(today.label(), MOST).stream()
                        .map(this::option)
                        .toList());
    }

    private Option option(Participation participation) {
        return Option.of(participation.reference(), participation.reference() + " " + participation.name())
                .withHint("%s, due %s, handled by %s"
                        .formatted(
                                participation.stage().title(),
                                DateWords.day(participation.dueOn()),
                                rules.of(participation).words(current.actor().organisationCode())));
    }

    private Procedure today() {
        return rules.inForce(organisations.mine(), London.today(clock));
    }
}
