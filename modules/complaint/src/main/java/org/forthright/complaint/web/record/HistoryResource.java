package org.forthright.complaint.web.record;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.time.London;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.InTenant;

/** Who of my organisation saw, changed and sent what, and whether the chain of its audit holds. */
@Path("/{organisation}/complaints/{reference}/history")
@Authenticated
@Blocking
@InTenant
public class HistoryResource {

    private static final int ENTRIES = 1000;

    private final CaseFrames caseFrames;
    private final Timeline timeline;
    private final Clock clock;
    private final CaseDoor caseDoor;

    @Inject
    HistoryResource(CaseFrames caseFrames, Timeline timeline, Clock clock, CaseDoor caseDoor) {
        this.caseFrames = caseFrames;
        this.timeline = timeline;
        this.clock = clock;
        this.caseDoor = caseDoor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance history(@PathParam("reference") String reference) {
        Participation participation = caseDoor.open(reference);
        List<Long> broken = timeline.broken();
        return Pages.history(
                caseFrames.of(participation, "history"),
                new HistoryPage(entries(participation.complaintId()), broken.isEmpty(), broken, timeline.head()));
    }

    private List<HistoryPage.Entry> entries(UUID complaintId) {
        LocalDate today = London.today(clock);
        return timeline.of(complaintId, ENTRIES).stream()
                .filter(TimelineEntry::mine)
                .map(entry -> new HistoryPage.Entry(
                        entry.number(),
                        DateWords.moment(entry.at(), today),
                        entry.personName(),
                        entry.sentence(),
                        entry.kind()))
                .toList();
    }
}
