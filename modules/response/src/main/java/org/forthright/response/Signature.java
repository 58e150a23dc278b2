package org.forthright.response;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who signed, and the letter as it was frozen.
 *
 * @param onBehalfOf the responsible person whom a delegate signed for; empty when they signed themselves
 * @param sha256 the fingerprint of the letter, as it stands beside the letter in the file
 */
@Embeddable
public record Signature(
        @Column(name = "signed_by") UUID by,
        @Column(name = "signed_by_name") String byName,
        @Column(name = "signed_on_behalf_of") String onBehalfOf,
        @Column(name = "signed_at") Instant at,
        @Column(name = "document_id") UUID documentId,
        @Column(name = "sha256") String sha256) {}
