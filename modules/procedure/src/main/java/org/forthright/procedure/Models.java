package org.forthright.procedure;

import static java.util.Comparator.comparing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.slot.Slots;

/**
 * Every version of every model procedure, which organisations without a version of their own go by. Old ones stay,
 * because complaints of their time cite them.
 */
@Startup
@Singleton
public class Models {

    private static final String FOLDER = TenantConfig.DEFAULT + "/procedures";

    private final List<Procedure> procedures = new ArrayList<>();

    @Inject
    public Models(TenantConfig config, Calendars calendars, Slots slots) {
        for (String file : config.files(FOLDER, ".yaml")) {
            Draft draft = Draft.read(config, FOLDER, file);
            draft.requirePublishable(calendars, slots);
            Procedure procedure = draft.procedure();
            if (procedures.stream().anyMatch(other -> other.label().equals(procedure.label()))) {
                throw config.broken(file, "version", procedure.label() + " is there already");
            }
            procedures.add(procedure);
        }
        procedures.sort(comparing(Procedure::effectiveFrom).thenComparing(Procedure::version));
    }

    /**
     * The model for a kind of organisation on a day. The oldest version also speaks for the time before it: a complaint that is older
     * than the platform still needs one.
     *
     * @param kind of the organisation: commissioner, provider, gp-practice, private-provider
     */
    public Procedure inForce(String kind, LocalDate day) {
        List<Procedure> versions = procedures.stream()
                .filter(procedure -> procedure.kinds().contains(kind))
                .toList();
        return versions.stream()
                .filter(procedure -> !procedure.effectiveFrom().isAfter(day))
                .reduce((older, newer) -> newer)
                .or(() -> versions.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no procedure for organisations of the kind " + kind + "."));
    }

    /** Those that an organisation of that kind has gone by until a day, the latest first. */
    public List<Procedure> until(String kind, LocalDate day) {
        Procedure last = inForce(kind, day);
        return procedures.reversed().stream()
                .filter(procedure -> procedure.kinds().contains(kind))
                .filter(procedure -> !procedure.effectiveFrom().isAfter(last.effectiveFrom()))
                .toList();
    }

    /** Whether organisations of that kind handle complaints at all; the Ombudsman's liaison does not. */
    public boolean existsFor(String kind) {
        return procedures.stream().anyMatch(procedure -> procedure.kinds().contains(kind));
    }

    /** The model of that label, as "england-commissioner/1"; empty where the label is an organisation's own. */
    public Optional<Procedure> find(String label) {
        return procedures.stream()
                .filter(procedure -> procedure.label().equals(label))
                .findFirst();
    }

    public Procedure require(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException("There is no model " + label + "."));
    }
}
