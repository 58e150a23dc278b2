package org.forthright.investigation.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the file; its bytes are at {@code documents/{id}}.
 *
 * @param sent what became of a letter of ours to the person; null for every other paper
 */
public record PaperBody(
        UUID id,
        UUID organisationId,
        String name,
        DocumentKind kind,
        String mediaType,
        long size,
        String sha256,
        String source,
        LocalDate datedOn,
        String addedBy,
        Instant addedAt,
        @Nullable String sent) {

    public static PaperBody of(Document document, @Nullable String sent) {
        return new PaperBody(
                document.id(),
                document.organisationId(),
                document.name(),
                document.kind(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.source(),
                document.datedOn(),
                document.addedByName(),
                document.addedAt(),
                sent);
    }
}
