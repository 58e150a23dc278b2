package org.forthright.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.organisation.Organisation;
import org.hibernate.Session;

/** Counts references per organisation and year, so that one organisation's numbers tell nothing of another's. */
@ApplicationScoped
public class References {

    private final Session database;

    @Inject
    References(Session database) {
        this.database = database;
    }

    /** The next reference, for example NM-2026-00123. */
    public String next(Organisation organisation, LocalDate receivedOn) {
        int number = database.createNativeQuery("""
                        insert into reference_counter (organisation_id, year, last) values (?1, ?2, 1)
                        on conflict (organisation_id, year) do update set last = reference_counter.last + 1
                        returning last
                        """, Integer.class)
                .setParameter(1, organisation.id())
                .setParameter(2, receivedOn.getYear())
                .getSingleResult();
        return "%s-%d-%05d".formatted(organisation.referencePrefix(), receivedOn.getYear(), number);
    }
}
