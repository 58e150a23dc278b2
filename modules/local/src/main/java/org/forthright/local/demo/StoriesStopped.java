package org.forthright.local.demo;

import java.util.List;

/** Steps of the demonstration that a rule refused or that found a fault; each is named with its file. */
final class StoriesStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without a cause: whoever starts the platform is told the innermost words, and these name the files. */
    StoriesStopped(List<Stop> stops) {
        super("The demonstration could not be loaded: "
                + String.join("; ", stops.stream().map(Stop::sentence).toList()));
        stops.forEach(stop -> addSuppressed(stop.reason()));
    }

    record Stop(String place, Throwable reason) {

        String sentence() {
            Throwable root = reason;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return place + ": " + root.getClass().getSimpleName() + ": " + root.getMessage();
        }
    }
}
