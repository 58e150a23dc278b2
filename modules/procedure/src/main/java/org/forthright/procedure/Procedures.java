package org.forthright.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forthright.procedure.publication.Publication;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/**
 * By which procedure an organisation handles complaints: its own published version, or else the model of its kind. What
 * is published never changes, so a version that was read once is kept.
 */
@ApplicationScoped
public class Procedures {

    private static final int KEPT_AT_MOST = 200;

    private final Models models;
    private final ProcedureVersions versions;
    private final Map<String, Procedure> kept = new LinkedHashMap<>(KEPT_AT_MOST, 0.75f, true);

    @Inject
    Procedures(Models models, ProcedureVersions versions) {
        this.models = models;
        this.versions = versions;
    }

    /**
     * The procedure in force for an organisation on a day.
     *
     * @param kind of the organisation: commissioner, provider, gp-practice, private-provider
     */
    public Procedure inForce(UUID organisation, String kind, LocalDate day) {
        return versions.inForce(organisation, day)
                .map(Publication::label)
                .map(this::version)
                .orElseGet(() -> models.inForce(kind, day));
    }

    /** Whether organisations of that kind handle complaints at all; the Ombudsman's liaison does not. */
    public boolean existsFor(String kind) {
        return models.existsFor(kind);
    }

    /** The version that a complaint names, as "northmoor-icb/3" or as the model "england-commissioner/1". */
    public Procedure version(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException("There is no procedure " + label + "."));
    }

    /** The same where the label comes from outside. */
    public Optional<Procedure> find(String label) {
        return models.find(label).or(() -> keptOrRead(label));
    }

    private Optional<Procedure> keptOrRead(String label) {
        Optional<Procedure> known = kept(label);
        if (known.isPresent() || !label.matches("[a-z0-9-]+/[0-9]{1,6}")) {
            return known;
        }
        String[] codeAndNumber = label.split("/", 2);
        Optional<Procedure> read = versions.published(codeAndNumber[0], Integer.parseInt(codeAndNumber[1]))
                .map(this::procedure);
        read.ifPresent(this::keep);
        return read;
    }

    private Procedure procedure(ProcedureVersion version) {
        return version.asProcedure(models.require(version.model()));
    }

    private Optional<Procedure> kept(String label) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(label));
        }
    }

    private void keep(Procedure procedure) {
        synchronized (kept) {
            kept.put(procedure.label(), procedure);
            if (kept.size() > KEPT_AT_MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
    }
}
