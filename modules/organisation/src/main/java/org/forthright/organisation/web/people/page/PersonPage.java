package org.forthright.organisation.web.people.page;

import java.util.List;
import org.forthright.platform.form.Option;
import org.jspecify.annotations.Nullable;

/**
 * Somebody new, or the roles of somebody who works here.
 *
 * @param name empty for somebody new
 * @param roles that can be given here
 * @param offices that they hold by appointment; empty for none
 * @param invite where the invitation is sent again; null where it cannot be
 * @param managed whether the sign-in service is looked after from here
 */
public record PersonPage(
        String action,
        String back,
        String name,
        List<Option> roles,
        String offices,
        @Nullable String invite,
        boolean managed,
        String version) {

    public PersonPage {
        roles = List.copyOf(roles);
    }
}
