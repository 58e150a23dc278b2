package org.forthright.procedure.setting;

import static org.forthright.procedure.setting.ValueKind.CHOICE;
import static org.forthright.procedure.setting.ValueKind.CHOICES;
import static org.forthright.procedure.setting.ValueKind.MONTHS;
import static org.forthright.procedure.setting.ValueKind.PERCENT;
import static org.forthright.procedure.setting.ValueKind.ROLES;
import static org.forthright.procedure.setting.ValueKind.WORKING_DAYS;
import static org.forthright.procedure.setting.ValueKind.YES_NO;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The closed catalogue of what an organisation may set in its procedure. Each says what it is, how it is written and in
 * which paragraphs it shows; what the law allows stands in {@link Floor}.
 */
public enum Setting {
    ACKNOWLEDGE_WITHIN_WORKING_DAYS(
            "Acknowledge within", "Counted from the day after receipt.", WORKING_DAYS, List.of("3.8", "9.12")),
    STAGES(
            "Stages",
            "In one stage a complaint is settled early or looked into. In two, the person may ask for the second.",
            CHOICE,
            List.of("9.13", "9.18"),
            new Option("one", "One stage"),
            new Option("two", "Two stages")),
    EARLY_RESOLUTION_WORKING_DAYS(
            "Settle early within", "In two stages this is the first.", WORKING_DAYS, List.of("9.15")),
    TARGET_RESPONSE_WORKING_DAYS(
            "Answer within, where nothing else is agreed",
            "In two stages this is the second.",
            WORKING_DAYS,
            List.of("9.22")),
    UPDATE_EVERY_WORKING_DAYS(
            "Tell the person how it stands every", "Good practice is every 20.", WORKING_DAYS, List.of("9.26")),
    RESPONSE_WITHIN_MONTHS(
            "Write about the delay after",
            "Commences on the day of receipt, unless the person agreed to longer before it ended.",
            MONTHS,
            List.of("9.27")),
    TIME_LIMIT_MONTHS(
            "Time for complaining",
            "From the event, or from the day on which the person came to know of it, whichever is later.",
            MONTHS,
            List.of("6.1", "6.2")),
    ACCEPTED_CHANNELS(
            "Ways to complain",
            "Spoken, written and electronic complaints count alike.",
            CHOICES,
            List.of("3.7"),
            new Option("in-person", "In person"),
            new Option("phone", "By phone"),
            new Option("letter", "By letter"),
            new Option("email", "By email"),
            new Option("online", "With the online form")),
    SOCIAL_MEDIA(
            "Complaints on social media",
            "Either take the complaint, or answer with the ways to complain.",
            CHOICE,
            List.of("3.7"),
            new Option("accept", "Take the complaint"),
            new Option("answer", "Answer with the ways to complain")),
    NEXT_WORKING_DAY(
            "What is settled by the end of the next working day",
            "Whether it leaves the procedure there.",
            CHOICE,
            List.of("9.9"),
            new Option("spoken-and-confirmed", "Leaves it if it was spoken and the person says they are satisfied"),
            new Option("never", "Stays in it")),
    PAUSE_REASONS(
            "Reasons to put a complaint on hold",
            "The dates of the law go on meanwhile.",
            CHOICES,
            List.of("7.5"),
            new Option("person", "The person asks for it or agrees"),
            new Option("police", "The police ask formally"),
            new Option("coroner", "A coroner asks formally, in Scotland the procurator fiscal"),
            new Option("judge", "A judge asks formally")),
    SIGNERS(
            "Who signs a final response",
            "A delegate needs a delegation in force on the day.",
            ROLES,
            List.of("2.5", "9.31"),
            new Option("responsible-person", "Responsible person"),
            new Option(Setting.AUTHORISED_DELEGATE, "Authorised delegate")),
    DELAY_LETTER_SIGNERS(
            "Who writes about a delay",
            "And then watches over the complaint until it is answered.",
            ROLES,
            List.of("9.27"),
            new Option("responsible-person", "Responsible person"),
            new Option("senior-manager", "Senior manager")),
    QUALITY_CHECK_BEFORE_SIGNING(
            "Check before signing",
            "Somebody who wrote none of it attests that the procedure was followed and every point answered.",
            YES_NO,
            List.of("9.31", "A-2")),
    OMBUDSMAN_IN_EVERY_RESPONSE("The Ombudsman in every response", "", YES_NO, List.of("9.36")),
    FEEDBACK_SAMPLE_PERCENT(
            "How many are asked how it was", "Of those whose complaint has been answered.", PERCENT, List.of("11.4")),
    ADJUDICATION_SCHEME(
            "Independent scheme for private care",
            "Told to people whose complaint is about care that was paid for privately.",
            CHOICE,
            List.of("12.1"),
            new Option("iscas", "Independent Sector Complaints Adjudication Service"),
            new Option("idf", "Independent Doctors Federation"),
            new Option("none", "None"));

    /** What is said of a setting that is a statement alone. */
    public static final String STATEMENT = "Your procedure says it; no step here follows from it yet.";

    /** The signer beside the responsible person. */
    public static final String AUTHORISED_DELEGATE = "authorised-delegate";

    private static final Pattern LETTER_AFTER_GAP = Pattern.compile("_(\\w)");

    private final String title;
    private final String hint;
    private final ValueKind kind;
    private final List<String> paragraphs;
    private final List<Option> options;

    Setting(String title, String hint, ValueKind kind, List<String> paragraphs, Option... options) {
        this.title = title;
        this.hint = hint;
        this.kind = kind;
        this.paragraphs = paragraphs;
        this.options = kind == YES_NO ? List.of(new Option("yes", "Yes"), new Option("no", "No")) : List.of(options);
    }

    /** One of the values to choose from. */
    public record Option(String code, String title) {}

    public static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    /** As files and programs write it, for example {@code acknowledgeWithinWorkingDays}. */
    public String key() {
        return LETTER_AFTER_GAP.matcher(name().toLowerCase(Locale.ROOT)).replaceAll(letter -> letter.group(1)
                .toUpperCase(Locale.ROOT));
    }

    public String title() {
        return title;
    }

    public String hint() {
        return hint;
    }

    public ValueKind kind() {
        return kind;
    }

    /** The numbers of the paragraphs that say it; the first one is cited for it. */
    public List<String> paragraphs() {
        return paragraphs;
    }

    /** What to choose from; empty where a number is written. */
    public List<Option> options() {
        return options;
    }

    /** Whether every procedure of that jurisdiction has it; the others have it where their files name it. */
    boolean isNeededIn(Jurisdiction jurisdiction) {
        return switch (this) {
            case ADJUDICATION_SCHEME -> false;
            case RESPONSE_WITHIN_MONTHS, DELAY_LETTER_SIGNERS, NEXT_WORKING_DAY -> jurisdiction == Jurisdiction.ENGLAND;
            case ACKNOWLEDGE_WITHIN_WORKING_DAYS,
                    STAGES,
                    EARLY_RESOLUTION_WORKING_DAYS,
                    TARGET_RESPONSE_WORKING_DAYS,
                    UPDATE_EVERY_WORKING_DAYS,
                    TIME_LIMIT_MONTHS,
                    ACCEPTED_CHANNELS,
                    SOCIAL_MEDIA,
                    PAUSE_REASONS,
                    SIGNERS,
                    QUALITY_CHECK_BEFORE_SIGNING,
                    OMBUDSMAN_IN_EVERY_RESPONSE,
                    FEEDBACK_SAMPLE_PERCENT -> true;
        };
    }

    /** Whether only the procedure says it: the product has no step, task or date yet that it would govern. */
    public boolean isStatement() {
        return switch (this) {
            case NEXT_WORKING_DAY, PAUSE_REASONS, DELAY_LETTER_SIGNERS, FEEDBACK_SAMPLE_PERCENT -> true;
            case ACKNOWLEDGE_WITHIN_WORKING_DAYS,
                    STAGES,
                    EARLY_RESOLUTION_WORKING_DAYS,
                    TARGET_RESPONSE_WORKING_DAYS,
                    UPDATE_EVERY_WORKING_DAYS,
                    RESPONSE_WITHIN_MONTHS,
                    TIME_LIMIT_MONTHS,
                    ACCEPTED_CHANNELS,
                    SOCIAL_MEDIA,
                    SIGNERS,
                    QUALITY_CHECK_BEFORE_SIGNING,
                    OMBUDSMAN_IN_EVERY_RESPONSE,
                    ADJUDICATION_SCHEME -> false;
        };
    }

    /** The sentence for a value that this setting cannot have. */
    public String expected() {
        return kind.expected(Most.of(this));
    }

    /** Whether a value that is written as its kind is stays within what can be meant. */
    boolean allows(String value) {
        return kind.isCounted() ? Integer.parseInt(value) <= Most.of(this) : options.isEmpty() || knowsAll(value);
    }

    private boolean knowsAll(String value) {
        return Arrays.stream(value.split(",")).allMatch(this::knows);
    }

    private boolean knows(String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }
}
