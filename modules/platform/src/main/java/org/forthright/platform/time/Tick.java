package org.forthright.platform.time;

import java.time.Instant;

/** A short while has passed in the current organisation; observed by jobs that look for something due. */
public record Tick(Instant at) {}
