package org.forthright.platform.paper.bundle;

import java.time.Instant;

/** A line of the audit extract; {@code hash} is its link in the organisation's chain. */
public record AuditEntry(Instant at, String who, String organisation, String what, String hash) {}
