package org.forthright.organisation.web.partner.page;

import java.util.List;
import org.forthright.organisation.partner.Lead;
import org.forthright.organisation.web.ods.OdsNote;
import org.forthright.platform.page.Label;
import org.jspecify.annotations.Nullable;

/**
 * A provider in the register.
 *
 * @param here whether it uses the platform, so that complaints can be forwarded to it
 * @param instead whom services could be arranged with, now that its code is closed
 * @param connection where it is connected with the organisation of that name; null where there is none
 */
public record ProviderPage(
        String back,
        String name,
        String odsCode,
        boolean here,
        OdsNote ods,
        List<Instead> instead,
        @Nullable Connection connection,
        String arrange,
        List<ArrangementRow> arrangements,
        Lead lead,
        String leadHref,
        List<DutyRow> duties) {

    public ProviderPage {
        instead = List.copyOf(instead);
        arrangements = List.copyOf(arrangements);
        duties = List.copyOf(duties);
    }

    /** A successor. */
    public record Instead(String href, String name) {}

    /** An organisation of the platform with the same ODS code. */
    public record Connection(String action, String name, String organisation) {}

    /**
     * How it stands with one duty.
     *
     * @param noted the day of which it is true; null while nothing is recorded
     * @param review the day to look again; null where there is none
     */
    public record DutyRow(
            String title,
            String cite,
            Label state,
            String evidence,
            String link,
            @Nullable String noted,
            @Nullable String review,
            boolean overdue,
            String href) {}
}
