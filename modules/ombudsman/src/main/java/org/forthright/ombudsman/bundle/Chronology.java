package org.forthright.ombudsman.bundle;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.OmbudsmanEvent;
import org.forthright.platform.audit.AuditTrail;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.paper.bundle.AuditEntry;
import org.forthright.platform.paper.bundle.ChronologyEntry;

/** What of a complaint's timeline leaves the organisation with a bundle, oldest first. */
public final class Chronology {

    /** That a note was written, or who looked at what, is the organisation's own affair. */
    private static final Set<String> STAYS_HERE = Set.of(
            "investigation.note-written",
            "document.read",
            OmbudsmanEvent.BundleOpened.KIND,
            OmbudsmanEvent.PageRead.KIND,
            OmbudsmanEvent.BundleDownloaded.KIND);

    /** The fact of an event that names a paper without its id. */
    private static final String PAPER = "paper";

    private final List<TimelineEntry> entries;

    private Chronology(List<TimelineEntry> entries) {
        this.entries = entries;
    }

    /**
     * The timeline without what stays here.
     *
     * @param chosen the papers of the bundle, id and name: a paper that is left out is not named either
     */
    public static Chronology of(List<TimelineEntry> newestFirst, Map<UUID, String> chosen) {
        return new Chronology(newestFirst.reversed().stream()
                .filter(entry -> !STAYS_HERE.contains(entry.kind()))
                .filter(entry -> !namesAnother(entry.details(), chosen))
                .toList());
    }

    private static boolean namesAnother(Map<String, String> facts, Map<UUID, String> chosen) {
        String document = facts.get(AuditTrail.DOCUMENT);
        String paper = facts.get(PAPER);
        return (document != null && !chosen.containsKey(UUID.fromString(document)))
                || (paper != null && !chosen.containsValue(paper));
    }

    /**
     * What happened, to the minute.
     *
     * @param beginnings what was before, oldest first
     */
    public List<ChronologyEntry> chronology(List<ChronologyEntry> beginnings) {
        return Stream.concat(
                        beginnings.stream(),
                        entries.stream()
                                .map(entry -> new ChronologyEntry(
                                        London.dateOf(entry.at()),
                                        DateWords.time(LocalTime.ofInstant(entry.at(), London.ZONE)),
                                        entry.sentence(),
                                        entry.personName() + ", " + entry.organisationName())))
                .toList();
    }

    /** Each entry with its link in the chain of the organisation that made it; where the chain ends comes last. */
    public List<AuditEntry> audit(AuditEntry head) {
        return Stream.concat(entries.stream().map(Chronology::linked), Stream.of(head))
                .toList();
    }

    private static AuditEntry linked(TimelineEntry entry) {
        return new AuditEntry(entry.at(), entry.personName(), entry.organisationName(), entry.sentence(), entry.hash());
    }
}
