package org.forthright.ombudsman.step;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.OmbudsmanEvent;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.ombudsman.bundle.Binding;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.Bundles;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;

/**
 * Binds and seals the papers that somebody chose. Nothing else goes in: internal notes are no papers, and what is not
 * chosen stays here. Building again makes the next number and leaves the one before as it is.
 */
@ApplicationScoped
public class BuildBundle {

    private final Participations participations;
    private final OmbudsmanAccess access;
    private final Documents documents;
    private final Bundles bundles;
    private final Binding binding;
    private final Telling telling;
    private final Clock clock;

    @Inject
    BuildBundle(
            Participations participations,
            OmbudsmanAccess access,
            Documents documents,
            Bundles bundles,
            Binding binding,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.documents = documents;
        this.bundles = bundles;
        this.binding = binding;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * What goes in.
     *
     * @param title what the bundle holds, in the builder's words
     * @param papers the chosen documents; they are bound in the order of their dates
     */
    public record Command(String title, Set<UUID> papers) {
        public Command {
            requireNonNull(title, "title");
            Bundle.TITLE.require(title);
            papers = Set.copyOf(papers);
        }
    }

    public Bundle build(String reference, Command command) {
        Participation participation = participations.requireForWriting(reference);
        access.requireBuild(participation);
        List<Document> chosen = chosen(participation, command.papers());
        Bundle bundle = binding.bind(participation, nextNumber(participation), command.title(), chosen, now());
        telling.tell(
                participation,
                new OmbudsmanEvent.BundleBuilt(
                        bundle.complaintId(), bundle.number(), chosen.size(), bundle.manifestFingerprint()));
        return bundle;
    }

    /** One paper that is not ours to give refuses the whole bundle. */
    private List<Document> chosen(Participation participation, Set<UUID> papers) {
        if (papers.isEmpty()) {
            throw new Refusal(OmbudsmanRefusal.NO_PAPERS);
        }
        List<Document> chosen = documents.of(participation.complaintId()).stream()
                .filter(document -> papers.contains(document.id()))
                .toList();
        if (chosen.size() != papers.size()) {
            throw new NotFoundException();
        }
        return chosen;
    }

    /** My part in the complaint is locked, so that two who build at once get two numbers. */
    private int nextNumber(Participation participation) {
        return bundles.mine(participation.complaintId()).stream()
                        .mapToInt(Bundle::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** To the second, as the papers print it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
