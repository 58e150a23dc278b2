package org.forthright.response.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.jspecify.annotations.Nullable;

/**
 * The text of the response beside what it owes the person.
 *
 * @param saved when it was last saved and by whom; empty before the first time
 * @param version as the writer has it before them; null before the first time
 * @param returned why it came back; null where it did not
 * @param warnings what the writer should know before they go on
 */
public record DraftPage(
        CaseHeader header,
        String saved,
        @Nullable Integer version,
        @Nullable Remark returned,
        List<String> warnings,
        List<PartField> parts,
        ChecklistPane checklist,
        Cite cite) {

    public DraftPage {
        warnings = List.copyOf(warnings);
        parts = List.copyOf(parts);
    }

    /** One content to write. */
    public record PartField(String key, String label, String hint, int rows) {}

    public String action() {
        return header.address() + "/response";
    }
}
