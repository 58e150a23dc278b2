package org.forthright.complaint.casefile;

import java.util.List;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.NavigationItem;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of every page of one complaint; given to {@code complaint/caseFrame} as {@code header}.
 *
 * @param address of the complaint, as {@code /northmoor-icb/complaints/NM-2026-00123}
 * @param forWhom "for Daniel Okonjo"; null where people complain for themselves
 * @param actions what this reader may do with the complaint at its stage
 */
public record CaseHeader(
        String address,
        String workList,
        String reference,
        String name,
        @Nullable String forWhom,
        List<Label> labels,
        List<NavigationItem> tabs,
        List<NavigationItem> actions) {

    public CaseHeader {
        labels = List.copyOf(labels);
        tabs = List.copyOf(tabs);
        actions = List.copyOf(actions);
    }

    /** The name in one line, as captions show it. */
    public String caption() {
        return reference + ", " + (forWhom == null ? name : name + " " + forWhom);
    }
}
