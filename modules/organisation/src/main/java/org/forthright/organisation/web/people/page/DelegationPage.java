package org.forthright.organisation.web.people.page;

import java.util.List;
import org.forthright.organisation.people.DelegatedFunction;
import org.forthright.platform.form.Option;

/**
 * The form on which a function is lent.
 *
 * @param colleagues those who may get it
 */
public record DelegationPage(String action, String back, List<Option> colleagues) {

    public DelegationPage {
        colleagues = List.copyOf(colleagues);
    }

    public List<Option> functions() {
        return Option.each(DelegatedFunction.class, DelegatedFunction::title);
    }
}
