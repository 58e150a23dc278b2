package org.forthright.ombudsman.step;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.kernel.event.DomainEvent;
import org.forthright.kernel.time.London;
import org.forthright.ombudsman.OmbudsmanAccess;
import org.forthright.ombudsman.OmbudsmanEvent;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleFile;
import org.forthright.ombudsman.bundle.BundleFiles;
import org.forthright.ombudsman.bundle.BundleIndex;
import org.forthright.ombudsman.bundle.Bundles;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.time.Claims;

/**
 * Reads a bundle, as one of those who made it or of those it was released to. Everything read goes on the record of the
 * reader, and the makers see on theirs that their bundle was opened, read and taken away.
 */
@ApplicationScoped
public class ReadBundle {

    private final CurrentActor current;
    private final OmbudsmanAccess access;
    private final Participations participations;
    private final Bundles bundles;
    private final BundleFiles files;
    private final Claims claims;
    private final Event<DomainEvent> events;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    ReadBundle(
            CurrentActor current,
            OmbudsmanAccess access,
            Participations participations,
            Bundles bundles,
            BundleFiles files,
            Claims claims,
            Event<DomainEvent> events,
            ObjectMapper json,
            Clock clock) {
        this.current = current;
        this.access = access;
        this.participations = participations;
        this.bundles = bundles;
        this.files = files;
        this.claims = claims;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Every bundle released to my organisation, newest first. */
    public List<Bundle> released() {
        access.requireRead();
        return bundles.releasedToMe();
    }

    public Bundle released(UUID id) {
        access.requireRead();
        return bundles.requireReleasedToMe(id);
    }

    public Bundle ours(String reference, int number) {
        Participation participation = participations.require(reference);
        access.requireBuild(participation);
        return bundles.requireMine(participation.complaintId(), number);
    }

    public BundleIndex open(Bundle bundle) {
        BundleIndex index = index(files.read(bundle, BundleFile.INDEX));
        events.fire(OmbudsmanEvent.BundleOpened.of(bundle, makers(bundle)));
        return index;
    }

    /** The document, to show one page of it; the makers are told once a day of each page that somebody read. */
    public byte[] pageOf(Bundle bundle, int page) {
        byte[] pdf = files.read(bundle, BundleFile.PDF);
        boolean first = isFirstToday(bundle, page);
        events.fire(OmbudsmanEvent.PageRead.of(bundle, first ? makers(bundle) : Set.of(), page));
        return pdf;
    }

    /** The document, for the picture of a page; on the record unless the page itself is there already. */
    public byte[] pictureOf(Bundle bundle, int page) {
        byte[] pdf = files.read(bundle, BundleFile.PDF);
        if (isFirstToday(bundle, page)) {
            events.fire(OmbudsmanEvent.PageRead.of(bundle, makers(bundle), page));
        }
        return pdf;
    }

    public byte[] download(Bundle bundle, BundleFile file) {
        byte[] bytes = files.read(bundle, file);
        events.fire(OmbudsmanEvent.BundleDownloaded.of(bundle, makers(bundle), file.nameOf(bundle)));
        return bytes;
    }

    private boolean isFirstToday(Bundle bundle, int page) {
        Actor actor = current.actor();
        return claims.claim(
                "page-read %s %d %s".formatted(bundle.id(), page, actor.person()),
                London.today(clock).toString());
    }

    /** Nobody else when the makers read it themselves. */
    private Set<UUID> makers(Bundle bundle) {
        boolean mine = current.actor().organisationId().equals(bundle.organisationId());
        return mine ? Set.of() : Set.of(bundle.organisationId());
    }

    private BundleIndex index(byte[] written) {
        try {
            return json.readValue(written, BundleIndex.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException("What is sealed can always be read", impossible);
        }
    }
}
