package org.forthright.organisation.ods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.OrganisationKind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Looks things up in the national directory; finds nothing as long as no file of it was loaded. */
@ApplicationScoped
public class OdsDirectory {

    private static final String COLUMNS =
            "o.code, o.name, o.is_active, o.primary_role, o.roles, o.opened_on, o.closed_on, o.address";

    private final Session database;
    private final OdsRoles roles;

    @Inject
    OdsDirectory(Session database, OdsRoles roles) {
        this.database = database;
        this.roles = roles;
    }

    /**
     * The newest file that was loaded.
     *
     * @param publishedOn by those who keep the directory; null where the file does not say
     */
    public record Edition(String file, @Nullable LocalDate publishedOn, Instant loadedAt) {}

    public Optional<Edition> edition() {
        return database.createNativeQuery(
                        "select file, published_on, loaded_at from ods_load order by id desc limit 1", Tuple.class)
                .getResultStream()
                .map(row -> new Edition(
                        row.get("file", String.class),
                        row.get("published_on", LocalDate.class),
                        row.get("loaded_at", Instant.class)))
                .findFirst();
    }

    public Optional<OdsRecord> find(String code) {
        return database.createNativeQuery(
                        "select " + COLUMNS + " from ods_organisation o where o.code = ?1", Tuple.class)
                .setParameter(1, code.toUpperCase(Locale.UK))
                .getResultStream()
                .map(OdsDirectory::record)
                .findFirst();
    }

    /** By the beginnings of words of the name, or by code; those that are open first. */
    public List<OdsRecord> search(String words, int limit) {
        String query = Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        return query.isEmpty()
                ? List.of()
                : database.createNativeQuery("select " + COLUMNS + """
                                 from ods_organisation o where o.words @@ to_tsquery('simple', ?1)
                                order by o.is_active desc, o.name, o.code limit ?2
                                """, Tuple.class)
                        .setParameter(1, query)
                        .setParameter(2, limit)
                        .getResultStream()
                        .map(OdsDirectory::record)
                        .toList();
    }

    /** Those that are open today and stand for a code that was closed, through all that lie between. */
    public List<OdsRecord> successors(String code) {
        return database.createNativeQuery("""
                        with recursive chain (code, step) as (
                          select s.successor, 1 from ods_succession s where s.predecessor = ?1
                          union
                          select s.successor, c.step + 1 from chain c
                          join ods_organisation o on o.code = c.code and not o.is_active
                          join ods_succession s on s.predecessor = c.code
                          where c.step < 20)
                        select distinct\s""" + COLUMNS + """
                         from chain c join ods_organisation o on o.code = c.code
                        where o.is_active order by o.name, o.code
                        """, Tuple.class)
                .setParameter(1, code.toUpperCase(Locale.UK))
                .getResultStream()
                .map(OdsDirectory::record)
                .toList();
    }

    public OdsCheck check(Organisation organisation) {
        return check(organisation.odsCode(), organisation.kind());
    }

    /** What the directory says to an organisation of this kind that goes by this code. */
    public OdsCheck check(String code, OrganisationKind kind) {
        List<OdsRole> expected = roles.of(kind);
        if (expected.isEmpty() || edition().isEmpty()) {
            return new OdsCheck.NotLoaded();
        }
        return find(code).map(found -> check(found, expected)).orElseGet(() -> new OdsCheck.Unknown(code));
    }

    /** What the directory says of a code alone: whoever holds it may be anything. */
    public OdsCheck check(String code) {
        if (edition().isEmpty()) {
            return new OdsCheck.NotLoaded();
        }
        return find(code)
                .<OdsCheck>map(found -> found.active()
                        ? new OdsCheck.Sound(found)
                        : new OdsCheck.Closed(found, successors(found.code())))
                .orElseGet(() -> new OdsCheck.Unknown(code));
    }

    /** Which of these codes are closed. */
    public Set<String> closed(Collection<String> codes) {
        return codes.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createNativeQuery(
                                "select code from ods_organisation where not is_active and code in ?1", String.class)
                        .setParameter(1, codes)
                        .getResultList());
    }

    private OdsCheck check(OdsRecord found, List<OdsRole> expected) {
        if (!found.active()) {
            return new OdsCheck.Closed(found, successors(found.code()));
        }
        return expected.stream().map(OdsRole::id).anyMatch(found.roles()::contains)
                ? new OdsCheck.Sound(found)
                : new OdsCheck.AnotherKind(found, expected);
    }

    private static OdsRecord record(Tuple row) {
        return new OdsRecord(
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("is_active", Boolean.class),
                row.get("primary_role", String.class),
                List.of(row.get("roles", String[].class)),
                row.get("opened_on", LocalDate.class),
                row.get("closed_on", LocalDate.class),
                List.of(row.get("address", String[].class)));
    }
}
