package org.forthright.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.platform.tenancy.CurrentActor;
import org.hibernate.Session;

/** The audit of one complaint as my organisation may read it, newest first. */
@ApplicationScoped
public class Timeline {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final Session database;
    private final CurrentActor current;
    private final Sentences sentences;
    private final ObjectMapper json;

    @Inject
    Timeline(Session database, CurrentActor current, Sentences sentences, ObjectMapper json) {
        this.database = database;
        this.current = current;
        this.sentences = sentences;
        this.json = json;
    }

    public List<TimelineEntry> of(UUID complaintId, int limit) {
        UUID mine = current.actor().organisationId();
        return database.createNativeQuery("""
                        select number, at, kind, person_name, organisation_name, organisation_id, cast(details as text) as facts,
                          hash
                        from audit_entry where complaint_id = ?1 order by at desc, number desc limit ?2
                        """, Tuple.class)
                .setParameter(1, complaintId)
                .setParameter(2, limit)
                .getResultStream()
                .map(row -> entry(row, mine))
                .toList();
    }

    /** Whether the person who acts did this themselves; names do not tell people apart. */
    public boolean didMyself(UUID complaintId, String kind) {
        return database.createNativeQuery("""
                        select exists (
                          select from audit_entry where complaint_id = ?1 and kind = ?2 and organisation_id = ?3
                            and person_id = ?4)
                        """, Boolean.class)
                .setParameter(1, complaintId)
                .setParameter(2, kind)
                .setParameter(3, current.actor().organisationId())
                .setParameter(4, current.actor().person())
                .getSingleResult();
    }

    /** The numbers of my organisation's entries that no longer fit their chain; empty when it holds. */
    public List<Long> broken() {
        return database.createNativeQuery("select broken_audit_entries()", Long.class)
                .getResultStream()
                .toList();
    }

    /** Where my organisation's chain stands: "417 3f2a…"; printed in every export. */
    public String head() {
        return database.createNativeQuery(
                        "select number || ' ' || hash from audit_head where organisation_id = ?1", String.class)
                .setParameter(1, current.actor().organisationId())
                .getResultStream()
                .findFirst()
                .orElse("0");
    }

    private TimelineEntry entry(Tuple row, UUID mine) {
        Map<String, String> facts = facts(row.get("facts", String.class));
        String kind = row.get("kind", String.class);
        return new TimelineEntry(
                row.get("number", Long.class),
                row.get("at", Instant.class),
                kind,
                sentences.sentence(kind, facts),
                row.get("person_name", String.class),
                row.get("organisation_name", String.class),
                mine.equals(row.get("organisation_id", UUID.class)),
                facts,
                row.get("hash", String.class));
    }

    private Map<String, String> facts(String written) {
        try {
            return json.readValue(written, FACTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An audit entry does not hold a map of facts", broken);
        }
    }
}
