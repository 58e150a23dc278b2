package org.forthright.oversight.web.procedure;

import java.util.List;

/**
 * Every provider with its published procedure and what was found in it.
 *
 * @param elsewhere the names of providers that do not use the platform, so that nothing of theirs can be read here
 */
public record TablePage(String monitoring, String day, List<Row> rows, List<String> elsewhere) {

    public TablePage {
        rows = List.copyOf(rows);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * One provider.
     *
     * @param version "Version 3", or that it goes by the model text
     * @param text where everyone reads it
     * @param details empty where it goes by the model text, in which there is nothing to find
     */
    public record Row(
            String provider,
            String version,
            String text,
            String since,
            long must,
            long should,
            long may,
            int changes,
            String details) {}
}
