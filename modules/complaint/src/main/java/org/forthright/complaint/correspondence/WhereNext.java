package org.forthright.complaint.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.time.London;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.reference.ContactBlock;
import org.forthright.procedure.reference.Ombudsmen;
import org.forthright.procedure.slot.Slots;

/**
 * Where the person can go after our answer: the Ombudsman, whom no procedure may leave out, and beside it for care that
 * was paid for privately the scheme that the procedure of the case names.
 */
@ApplicationScoped
class WhereNext {

    private static final String SCHEME = "adjudication-scheme";

    private final Ombudsmen ombudsmen;
    private final Rules rules;
    private final Slots slots;
    private final Clock clock;

    @Inject
    WhereNext(Ombudsmen ombudsmen, Rules rules, Slots slots, Clock clock) {
        this.ombudsmen = ombudsmen;
        this.rules = rules;
        this.slots = slots;
        this.clock = clock;
    }

    void tell(Facts facts, Participation participation) {
        Procedure procedure = rules.of(participation);
        facts.with("ombudsman", ombudsman(procedure).text())
                .with("mental-health-act", "")
                .with("private-care", scheme(procedure));
    }

    private ContactBlock ombudsman(Procedure procedure) {
        return ombudsmen.on(procedure.settings().jurisdiction(), London.today(clock));
    }

    /** In the words in which the published procedure says it; empty where it knows no private care. */
    private String scheme(Procedure procedure) {
        return slots.words(procedure.settings(), procedure.fillings(), Map.of()).getOrDefault(SCHEME, "");
    }
}
