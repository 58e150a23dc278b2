package org.forthright.kernel.event;

import java.util.Optional;
import java.util.UUID;

/**
 * Something happened to a complaint. Every change returns one; the audit writes it down and the rooms above may observe
 * it, all in the same transaction.
 */
public interface DomainEvent extends AuditedEvent {

    UUID complaintId();

    @Override
    default Optional<UUID> complaint() {
        return Optional.of(complaintId());
    }
}
