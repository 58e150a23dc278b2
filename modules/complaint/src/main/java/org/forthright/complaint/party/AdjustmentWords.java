package org.forthright.complaint.party;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.forthright.procedure.reference.Code;
import org.forthright.procedure.reference.CodeLists;

/** Says adjustments in the words of the list of their kinds. */
@ApplicationScoped
public class AdjustmentWords {

    /** "BSL interpreter", "British Sign Language interpreter". */
    private static final Pattern PROPER = Pattern.compile("^\\p{Lu}(\\p{Lu}|\\S* \\p{Lu})");

    private final Adjustments adjustments;
    private final CodeLists codeLists;

    @Inject
    AdjustmentWords(Adjustments adjustments, CodeLists codeLists) {
        this.adjustments = adjustments;
        this.codeLists = codeLists;
    }

    /** Each as a line of its own. */
    public List<String> lines(UUID complaintId) {
        return adjustments.of(complaintId).stream().map(this::line).toList();
    }

    public String line(Adjustment adjustment) {
        return adjustment.inWords(name(adjustment));
    }

    /** What was chosen, within one sentence: "letters in large print; braille". Empty where nothing was. */
    public String inSentence(UUID complaintId) {
        return adjustments.of(complaintId).stream()
                .filter(adjustment -> !adjustment.kind().equals(Adjustment.OTHER))
                .map(adjustment -> withoutCapital(name(adjustment)))
                .collect(joining("; "));
    }

    /** What was typed, as it was: "“Letters at least 18 point. I cannot hold the phone for long”". Empty where nothing was. */
    public String quoted(UUID complaintId) {
        return adjustments.of(complaintId).stream()
                .filter(adjustment -> !adjustment.saysNoMoreThan(name(adjustment)))
                .map(adjustment -> "“%s”".formatted(withoutStop(adjustment.detail())))
                .collect(joining("; "));
    }

    public String name(Adjustment adjustment) {
        return codeLists
                .list("adjustments")
                .find(adjustment.kind())
                .map(Code::name)
                .orElse(adjustment.kind());
    }

    /** The sentence around it ends itself, so a full stop of the person's own words is one too many. */
    private static String withoutStop(String typed) {
        return typed.strip().replaceFirst("\\.$", "");
    }

    /** For names of our own list alone, and not for a language; what the person said stays as it is. */
    private static String withoutCapital(String name) {
        return PROPER.matcher(name).find() ? name : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }
}
