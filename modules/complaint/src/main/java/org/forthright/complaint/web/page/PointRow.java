package org.forthright.complaint.web.page;

import java.util.List;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.NavigationItem;

/**
 * A point in a list.
 *
 * @param href where it is reworded; empty once a finding is made on it, or where the reader may not
 * @param links to what is found on it
 * @param about the organisation that it is about; empty where none is named
 */
public record PointRow(
        int number, String summary, String href, String about, List<Label> findings, List<NavigationItem> links) {

    public PointRow {
        findings = List.copyOf(findings);
        links = List.copyOf(links);
    }
}
