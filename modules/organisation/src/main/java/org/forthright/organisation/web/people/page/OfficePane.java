package org.forthright.organisation.web.people.page;

import java.util.List;
import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * One office of the Regulations, with everybody who holds, held or will hold it.
 *
 * @param id of its heading on the page
 * @param appoint where somebody is appointed; null where one person alone holds it and somebody does
 */
public record OfficePane(
        String id,
        String title,
        String cite,
        List<Holder> now,
        List<Holder> before,
        @Nullable String appoint) {

    public OfficePane {
        now = List.copyOf(now);
        before = List.copyOf(before);
    }

    /**
     * An appointment. An address is null where what it leads to cannot be done.
     *
     * @param until empty where no last day is known
     */
    public record Holder(
            String name,
            String hostedBy,
            String from,
            String until,
            Label state,
            @Nullable String handOver,
            @Nullable String ending,
            @Nullable String withdrawal) {}
}
