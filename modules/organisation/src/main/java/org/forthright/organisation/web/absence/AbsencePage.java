package org.forthright.organisation.web.absence;

import java.util.List;
import org.forthright.platform.form.Option;

/**
 * Somebody is away.
 *
 * @param people everybody who works here
 * @param covers those who handle complaints
 */
public record AbsencePage(String action, String back, List<Option> people, List<Option> covers) {

    public AbsencePage {
        people = List.copyOf(people);
        covers = List.copyOf(covers);
    }
}
