package org.forthright.procedure.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.procedure.Models;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.difference.Difference;
import org.forthright.procedure.difference.ParagraphChange;
import org.forthright.procedure.directory.OrganisationInWords;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Linter;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.reading.PublishedProcedure;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.slot.Slots;

/**
 * Looks through the procedure that any organisation has in force today. What it is writing is its own: only published
 * versions are ever found here, and the database shows no other.
 */
@ApplicationScoped
public class Inspections {

    private static final int KEPT_AT_MOST = 1_000;

    private final Procedures procedures;
    private final Models models;
    private final OrganisationInWords organisations;
    private final Slots slots;
    private final Linter linter;
    private final Clock clock;
    private final Map<Key, Inspection> kept = new LinkedHashMap<>(KEPT_AT_MOST, 0.75f, true);

    @Inject
    Inspections(
            Procedures procedures,
            Models models,
            OrganisationInWords organisations,
            Slots slots,
            Linter linter,
            Clock clock) {
        this.procedures = procedures;
        this.models = models;
        this.organisations = organisations;
        this.slots = slots;
        this.linter = linter;
        this.clock = clock;
    }

    /** The same text on the same day in the same words gives the same findings. */
    private record Key(String label, LocalDate day, Map<String, String> directory) {}

    /**
     * Inspects one.
     *
     * @param kind of the organisation: provider, gp-practice, private-provider
     */
    public Inspection of(UUID organisation, String kind) {
        LocalDate today = London.today(clock);
        Procedure inForce = procedures.inForce(organisation, kind, today);
        Key key = new Key(inForce.label(), today, organisations.of(organisation));
        synchronized (kept) {
            Inspection inspection =
                    kept.computeIfAbsent(key, absent -> inspection(inForce, models.inForce(kind, today), key));
            if (kept.size() > KEPT_AT_MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
            return inspection;
        }
    }

    /** The model text is looked through in the build. */
    private Inspection inspection(Procedure inForce, Procedure model, Key key) {
        boolean own = models.find(inForce.label()).isEmpty();
        return own
                ? new Inspection(inForce, true, model, flaws(inForce, model, key), changes(inForce, model, key))
                : new Inspection(inForce, false, model, List.of(), List.of());
    }

    private List<Flaw> flaws(Procedure own, Procedure model, Key key) {
        Subject subject = Subject.of(own, words(own, key), List.of(), model, key.day());
        return Stream.concat(
                        own.settings().faults(key.day()).stream().map(Inspections::flaw),
                        linter.flaws(subject).stream())
                .toList();
    }

    private List<ParagraphChange> changes(Procedure own, Procedure model, Key key) {
        return Difference.between(
                        new PublishedProcedure(model, words(model, key)), new PublishedProcedure(own, words(own, key)))
                .paragraphs();
    }

    private Map<String, String> words(Procedure procedure, Key key) {
        return slots.words(procedure.settings(), procedure.fillings(), key.directory());
    }

    /** The law may have changed since it was published. */
    private static Flaw flaw(Settings.Fault fault) {
        return Flaw.of(FlawKind.BELOW_THE_LAW, Severity.MUST, fault.sentence())
                .called(fault.setting().key())
                .restingOn(fault.citation());
    }
}
