package org.forthright.ombudsman.web.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.forthright.ombudsman.bundle.Bundle;
import org.forthright.ombudsman.bundle.BundleIndex;
import org.forthright.ombudsman.bundle.BundleState;
import org.forthright.platform.paper.bundle.ChronologyEntry;
import org.forthright.platform.paper.bundle.IndexEntry;
import org.jspecify.annotations.Nullable;

/**
 * A bundle, as programs see it.
 *
 * @param papers its index; empty in lists
 */
public record BundleSheet(
        UUID id,
        UUID organisationId,
        String reference,
        int number,
        String title,
        BundleState state,
        int pages,
        boolean localResolutionIncomplete,
        String manifestSha256,
        String auditHead,
        String builtBy,
        Instant builtAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        List<IndexEntry> papers,
        List<ChronologyEntry> chronology) {

    static BundleSheet of(Bundle bundle) {
        return of(bundle, new BundleIndex(List.of(), List.of()));
    }

    static BundleSheet of(Bundle bundle, BundleIndex index) {
        return new BundleSheet(
                bundle.id(),
                bundle.organisationId(),
                bundle.reference(),
                bundle.number(),
                bundle.title(),
                bundle.state(),
                bundle.pageCount(),
                bundle.isLocalResolutionIncomplete(),
                bundle.manifestFingerprint(),
                bundle.auditHead(),
                bundle.builtByName(),
                bundle.builtAt(),
                bundle.releasedByName().orElse(null),
                bundle.releasedAt().orElse(null),
                index.papers(),
                index.chronology());
    }
}
