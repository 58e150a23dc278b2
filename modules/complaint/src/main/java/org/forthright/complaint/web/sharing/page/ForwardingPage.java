package org.forthright.complaint.web.sharing.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Cite;
import org.forthright.kernel.law.Citation;
import org.forthright.platform.form.Option;
import org.jspecify.annotations.Nullable;

/**
 * Where the provider, the points and the papers are chosen.
 *
 * @param taken who has the complaint already
 * @param open whether the stage of the complaint allows forwarding
 * @param providers each with its consent as the hint
 */
public record ForwardingPage(
        CaseHeader header,
        Cite cite,
        List<Taken> taken,
        boolean open,
        List<Option> providers,
        List<Option> points,
        List<Option> papers,
        @Nullable Citation refused) {

    public ForwardingPage {
        taken = List.copyOf(taken);
        providers = List.copyOf(providers);
        points = List.copyOf(points);
        papers = List.copyOf(papers);
    }

    /** A provider that has the complaint, and since when. */
    public record Taken(String organisation, String on) {}

    public String action() {
        return header.address() + "/forwarding/preview";
    }

    public String consents() {
        return header.address() + "/consents";
    }
}
