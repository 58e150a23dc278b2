package org.forthright.ombudsman.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.paper.bundle.AuditEntry;
import org.forthright.platform.paper.bundle.ChronologyEntry;
import org.junit.jupiter.api.Test;

class ChronologyTest {

    private static final UUID CHOSEN = UUID.randomUUID();

    private final Chronology chronology = of(
            entry(5, "document.read", "Paper read: statement.pdf"),
            entry(4, "investigation.note-written", "Internal note written"),
            entry(3, "response.sent", "Response sent post: Upheld"),
            entry(2, "ombudsman.page-read", "Page 1 of bundle 1 read"),
            entry(1, "complaint.received", "Complaint NM-2026-00001 received (Letter)"));

    @Test
    void tellsWhatHappenedOldestFirstAndKeepsNotesAndReadingsHere() {
        assertThat(chronology.chronology(List.of()))
                .extracting(ChronologyEntry::what)
                .containsExactly("Complaint NM-2026-00001 received (Letter)", "Response sent post: Upheld");
        assertThat(chronology.chronology(List.of()))
                .first()
                .isEqualTo(new ChronologyEntry(
                        LocalDate.of(2026, 6, 2),
                        "12:30am",
                        "Complaint NM-2026-00001 received (Letter)",
                        "Ruth Adeyemi, Northmoor Integrated Care Board"));
    }

    @Test
    void linksEachEntryToItsChainAndEndsWithWhereTheChainEnds() {
        AuditEntry head = new AuditEntry(Instant.EPOCH, "Ruth Adeyemi", "Northmoor", "The end", "5 ffff");
        assertThat(chronology.audit(head)).extracting(AuditEntry::hash).containsExactly("hash-1", "hash-3", "5 ffff");
    }

    @Test
    void doesNotNameAPaperThatWasLeftOut() {
        Chronology papers = of(
                entry(
                        4,
                        "investigation.evidence-added",
                        "Evidence: letter about somebody else.pdf",
                        Map.of("paper", "letter about somebody else.pdf")),
                entry(3, "investigation.evidence-added", "Evidence: statement.pdf", Map.of("paper", "statement.pdf")),
                entry(
                        2,
                        "document.added",
                        "Paper added: letter about somebody else.pdf",
                        Map.of("document", UUID.randomUUID().toString())),
                entry(1, "document.added", "Paper added: statement.pdf", Map.of("document", CHOSEN.toString())));
        assertThat(papers.chronology(List.of()))
                .extracting(ChronologyEntry::what)
                .containsExactly("Paper added: statement.pdf", "Evidence: statement.pdf");
    }

    private static Chronology of(TimelineEntry... newestFirst) {
        return Chronology.of(List.of(newestFirst), Map.of(CHOSEN, "statement.pdf"));
    }

    private static TimelineEntry entry(long number, String kind, String sentence) {
        return entry(number, kind, sentence, Map.of());
    }

    /** Half past midnight in London's summer is still the day before in Greenwich. */
    private static TimelineEntry entry(long number, String kind, String sentence, Map<String, String> facts) {
        return new TimelineEntry(
                number,
                Instant.parse("2026-06-01T23:30:00Z"),
                kind,
                sentence,
                "Ruth Adeyemi",
                "Northmoor Integrated Care Board",
                true,
                facts,
                "hash-" + number);
    }
}
