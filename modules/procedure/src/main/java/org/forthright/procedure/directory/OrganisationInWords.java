package org.forthright.procedure.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.forthright.kernel.time.London;

/**
 * What the paragraphs of a procedure say of the organisation itself. Read from its row in the directory, because this
 * room stands beside the one that keeps organisations.
 */
@ApplicationScoped
public class OrganisationInWords {

    private static final String SELECT = """
            select o.kind as "kind", o.name as "organisation", o.phone as "organisation-phone",
              o.complaints_email as "organisation-email", array_to_string(o.address, ', ') as "organisation-address",
              o.advocacy_name as "advocacy-provider",
              (select min(m.name) from membership m where m.organisation_id = o.id
                and 'responsible-person' = any(m.roles) and m.from_on <= :today
                and (m.until_on is null or m.until_on >= :today)) as "responsible-person",
              (select min(m.name) from membership m where m.organisation_id = o.id
                and 'complaints-manager' = any(m.roles) and m.from_on <= :today
                and (m.until_on is null or m.until_on >= :today)) as "complaints-manager"
            from organisation o
            where o.id = :organisation
            """;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    OrganisationInWords(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By name of the slot, empty where nothing is kept, and its kind under "kind", as {@code gp-practice}. */
    public Map<String, String> of(UUID organisation) {
        Tuple row = (Tuple) database.createNativeQuery(SELECT, Tuple.class)
                .setParameter("organisation", organisation)
                .setParameter("today", London.today(clock))
                .getSingleResult();
        Map<String, String> words = new HashMap<>();
        row.getElements()
                .forEach(element -> words.put(
                        element.getAlias(), Objects.requireNonNullElse(row.get(element.getAlias(), String.class), "")));
        words.computeIfPresent(
                "kind", (key, kind) -> kind.toLowerCase(Locale.ROOT).replace('_', '-'));
        return words;
    }
}
