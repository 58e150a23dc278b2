package org.forthright.procedure.easyread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/** The easy-read copies of my organisation, one to a version. */
@ApplicationScoped
public class EasyReads implements PanacheRepositoryBase<EasyRead, EasyRead.Key> {

    public static final String PDF = "application/pdf";

    private final Session database;
    private final CurrentActor current;

    @Inject
    EasyReads(Session database, CurrentActor current) {
        this.database = database;
        this.current = current;
    }

    /** Puts one beside a version, in place of any that is there. */
    public void put(int number, String name, byte[] pdf, Instant now) {
        database.merge(new EasyRead(current.actor(), number, name, pdf, now));
    }

    public boolean takeAway(int number) {
        return deleteById(key(number));
    }

    public Optional<EasyRead> find(int number) {
        return findByIdOptional(key(number));
    }

    /** What a page tells of it; the file itself stays where it is. */
    public Optional<EasyRead.About> about(int number) {
        return database.createQuery("""
                        select new org.forthright.procedure.easyread.EasyRead$About(e.name, e.addedByName, e.addedAt)
                        from EasyRead e where e.key = :key
                        """, EasyRead.About.class)
                .setParameter("key", key(number))
                .getResultStream()
                .findFirst();
    }

    private EasyRead.Key key(int number) {
        return new EasyRead.Key(current.actor().organisationId(), number);
    }
}
