package org.forthright.organisation.web.people.page;

import java.util.List;
import org.forthright.platform.form.Option;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is appointed, or an appointment ends.
 *
 * @param holder who hands the office over or leaves it; null where nobody does
 * @param people who can be appointed; none where an appointment ends
 * @param hosted whether somebody of another organisation can be appointed
 * @param version of the appointment that ends; null where none does
 */
public record AppointmentPage(
        String action,
        String back,
        String office,
        String cite,
        @Nullable String holder,
        List<Option> people,
        boolean hosted,
        @Nullable String version) {

    public AppointmentPage {
        people = List.copyOf(people);
    }
}
