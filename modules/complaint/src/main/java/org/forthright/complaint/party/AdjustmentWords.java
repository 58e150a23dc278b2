package org.forthright.complaint.party;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.forthright.procedure.reference.Code;
import org.forthright.procedure.reference.CodeLists;

/** Says adjustments in the words of the list of their kinds. */
@ApplicationScoped
public class AdjustmentWords {

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

    /** All within one sentence: "letters in large print: 18 point; calls after 2pm". Empty where there are none. */
    public String inSentence(UUID complaintId) {
        return lines(complaintId).stream().map(AdjustmentWords::withoutCapital).collect(joining("; "));
    }

    public String name(Adjustment adjustment) {
        return codeLists
                .list("adjustments")
                .find(adjustment.kind())
                .map(Code::name)
                .orElse(adjustment.kind());
    }

    /** Not where the second letter is a capital too, as in BSL. */
    private static String withoutCapital(String line) {
        return line.length() > 1 && Character.isUpperCase(line.charAt(1))
                ? line
                : line.substring(0, 1).toLowerCase(Locale.UK) + line.substring(1);
    }
}
