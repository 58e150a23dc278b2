package org.forthright.complaint.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;

/**
 * The plan and its date.
 *
 * @param open whether this is the time for a plan: acknowledged, not yet answered, and not with a provider
 * @param ready whether there are a handler and a point, without which no plan is made
 * @param known how many plans there were when the form was opened: a change meanwhile is not overruled unseen
 * @param promised the date that the person was promised before; empty for the first plan
 * @param target the day until which answers are usually given
 * @param lastDay where the last day for an answer comes from
 * @param earlier the plans up to now, one line each
 */
public record PlanPage(
        CaseHeader header,
        String action,
        boolean open,
        boolean ready,
        String known,
        String promised,
        String target,
        String lastDay,
        List<String> earlier,
        Cite plan,
        Cite limit) {

    public PlanPage {
        earlier = List.copyOf(earlier);
    }
}
