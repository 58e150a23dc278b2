package org.forthright.complaint.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.complaint.clock.StatutoryDates;
import org.forthright.complaint.consent.Consent;
import org.forthright.organisation.Organisation;
import org.hibernate.Session;

/**
 * Opens a complaint to another organisation, through the one door in the database that may write another's row; it
 * looks at the consent once more and locks it.
 */
@ApplicationScoped
public class Sharing {

    private final Session database;
    private final Clock clock;

    @Inject
    Sharing(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens it.
     *
     * @param procedureVersion the label of their own procedure in force today
     */
    public void open(
            Participation mine, Organisation with, Consent consent, StatutoryDates theirs, String procedureVersion) {
        database.flush();
        database.createNativeQuery("""
                        select 1 from share_complaint(?1, ?2, ?3, ?4, cast(?5 as timestamptz), ?6, ?7, ?8, ?9, ?10, ?11,
                                                      ?12)
                        """, Integer.class)
                .setParameter(1, mine.complaintId())
                .setParameter(2, with.id())
                .setParameter(3, Capacity.FORWARDED_TO.name())
                .setParameter(4, consent.id())
                .setParameter(5, clock.instant())
                .setParameter(6, theirs.receivedOn())
                .setParameter(7, theirs.acknowledgeBy())
                .setParameter(8, theirs.limitOn())
                .setParameter(9, procedureVersion)
                .setParameter(10, mine.name())
                .setParameter(11, mine.subject())
                .setParameter(12, mine.tags().toArray(String[]::new))
                .getSingleResult();
    }
}
