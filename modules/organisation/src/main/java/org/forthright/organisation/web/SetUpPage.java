package org.forthright.organisation.web;

import java.util.List;
import org.forthright.platform.page.Label;

/** What is set up in the organisation, and what is missing. */
record SetUpPage(String name, List<Line> lines) {

    SetUpPage {
        lines = List.copyOf(lines);
    }

    record Line(String id, String title, String href, String hint, Label state) {}
}
