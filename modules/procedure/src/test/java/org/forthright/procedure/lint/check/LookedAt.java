package org.forthright.procedure.lint.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.Models;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.comparison.Clauses;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.Linter;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.lint.sign.OldNames;
import org.forthright.procedure.lint.sign.Signs;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.slot.Fillings;
import org.forthright.procedure.slot.Slots;
import org.forthright.procedure.words.Passage;

/** Procedures looked at with all checks and the shipped data, as the platform puts them together. */
public final class LookedAt {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What the directory says of an organisation that has set itself up. */
    public static final Map<String, String> DIRECTORY = Map.of(
            "organisation", "Calderbrook Hospital Trust",
            "organisation-phone", "01632 960 200",
            "organisation-email", "complaints@calderbrook.example",
            "organisation-address", "Calder Road, Calderbrook, CB1 2AA",
            "advocacy-provider", "Northmoor Advocacy",
            "responsible-person", "Patrick Donnelly",
            "complaints-manager", "Helen Croft");

    private static final TenantConfig CONFIG = ShippedConfig.asItIs();
    private static final Slots SLOTS = new Slots(CONFIG);
    private static final Models MODELS = new Models(CONFIG, new Calendars(CONFIG), SLOTS);
    private static final Signs SIGNS = new Signs(CONFIG);

    /** An organisation that has filled in every place of its own. */
    private static final Fillings FILLINGS = SLOTS.all().stream()
            .filter(slot -> slot.kind().isLocal())
            .reduce(
                    Fillings.NONE,
                    (fillings, slot) -> fillings.filled(slot.name(), slot.example()),
                    (one, other) -> other);

    private LookedAt() {}

    public static Linter linter() {
        BelowTheLaw belowTheLaw = new BelowTheLaw(SIGNS);
        return new Linter(List.of(
                new NotFilledIn(),
                new AskedForByLaw(SIGNS),
                new AgainstSetting(SIGNS),
                belowTheLaw,
                new WaysToComplain(SIGNS, belowTheLaw),
                new IndependentHelp(SIGNS),
                new Links(),
                new OutOfDate(new OldNames(CONFIG)),
                new HardToRead(new ReadingLimits(CONFIG))));
    }

    public static Signs signs() {
        return SIGNS;
    }

    /** The model for that kind of organisation. */
    public static Procedure model(String kind) {
        return MODELS.inForce(kind, TODAY);
    }

    /** The model's own words as the public reads them, each paragraph under its number and title. */
    public static String text(Procedure procedure) {
        StringBuilder text = new StringBuilder();
        passages(procedure).forEach(passage -> text.append(passage.number())
                .append(' ')
                .append(passage.title())
                .append("\n\n")
                .append(passage.text())
                .append("\n\n"));
        return text.toString();
    }

    public static List<Passage> passages(Procedure procedure) {
        return subject(procedure, procedure).passages();
    }

    /** A provider's procedure that differs from the model in one paragraph. */
    static List<Flaw> worded(String key, String text) {
        return changed(paragraphs -> paragraphs.map(
                paragraph -> paragraph.key().equals(key) ? paragraph.worded(paragraph.title(), text) : paragraph));
    }

    static List<Flaw> changed(UnaryOperator<Stream<Paragraph>> change) {
        Procedure model = model("provider");
        return flaws(with(
                model,
                model.settings(),
                change.apply(model.paragraphs().stream()).toList()));
    }

    static List<Flaw> set(UnaryOperator<Settings> change) {
        Procedure model = model("provider");
        return flaws(with(model, change.apply(model.settings()), model.paragraphs()));
    }

    /** A text from elsewhere. */
    static List<Flaw> typed(String text) {
        return linter().flaws(Subject.of(Clauses.in(text), model("provider"), TODAY));
    }

    static Subject subject(Procedure own, Procedure model) {
        return Subject.of(
                own,
                SLOTS.words(own.settings(), FILLINGS, DIRECTORY),
                SLOTS.open(own.paragraphs(), own.settings(), FILLINGS, DIRECTORY),
                model,
                TODAY);
    }

    private static List<Flaw> flaws(Procedure own) {
        return linter().flaws(subject(own, model("provider")));
    }

    private static Procedure with(Procedure model, Settings settings, List<Paragraph> paragraphs) {
        return new Procedure(
                "calderbrook-hospital",
                1,
                model.name(),
                model.kinds(),
                model.effectiveFrom(),
                model.calendar(),
                model.source(),
                settings,
                Fillings.NONE,
                model.sections(),
                paragraphs);
    }
}
