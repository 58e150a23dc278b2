package org.forthright.organisation.web.partner.page;

import java.util.List;
import org.forthright.organisation.partner.assurance.DutyState;
import org.forthright.platform.form.Option;

/**
 * The form on which is recorded how a provider stands with a duty.
 *
 * @param cite the rule that the duty rests on
 */
public record DutyPage(String action, String back, String provider, String duty, String cite, String version) {

    public List<Option> states() {
        return Option.each(DutyState.class, DutyState::title);
    }
}
