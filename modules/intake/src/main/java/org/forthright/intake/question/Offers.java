package org.forthright.intake.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.forthright.complaint.citation.Rules;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.platform.form.Option;
import org.forthright.procedure.reference.CodeLists;

/** Puts together what my organisation's form has to choose from. */
@ApplicationScoped
public class Offers {

    private final Organisations organisations;
    private final CodeLists codeLists;
    private final Rules rules;
    private final Clock clock;

    @Inject
    Offers(Organisations organisations, CodeLists codeLists, Rules rules, Clock clock) {
        this.organisations = organisations;
        this.codeLists = codeLists;
        this.rules = rules;
        this.clock = clock;
    }

    public Offer mine() {
        Organisation mine = organisations.mine();
        LocalDate today = London.today(clock);
        return new Offer(
                Offer.Choice.of(mine),
                mine.commissions(),
                organisations.commissionedByMe().stream().map(Offer.Choice::of).toList(),
                mine.services().stream().map(Offer::service).toList(),
                codeLists.list("adjustments").entries().stream()
                        .map(code -> Option.of(code.code(), code.name()))
                        .toList(),
                Promises.of(rules.inForce(mine, today).settings()),
                today);
    }
}
