package org.forthright.complaint.web.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFile;
import org.forthright.complaint.casefile.CaseView;
import org.forthright.complaint.participation.Caseload;
import org.forthright.complaint.participation.Caseloads;
import org.forthright.complaint.participation.Participation;
import org.forthright.platform.audit.Timeline;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.tenancy.InTenant;

/** Complaints of the caller's organisation, newest first or by words, and one of them as far as it may be seen. */
@Path("/api/{organisation}/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
@InTenant
public class ComplaintApi {

    private static final int PAGE = 50;
    private static final int EVENTS = 500;

    private final Caseloads caseloads;
    private final CaseFile caseFile;
    private final Timeline timeline;
    private final CaseDoor caseDoor;

    @Inject
    ComplaintApi(Caseloads caseloads, CaseFile caseFile, Timeline timeline, CaseDoor caseDoor) {
        this.caseloads = caseloads;
        this.caseFile = caseFile;
        this.timeline = timeline;
        this.caseDoor = caseDoor;
    }

    /**
     * At most 50 complaints, newest first. A search goes through the newest 100 in which the words stand.
     *
     * @param words searched for; empty for all
     * @param from how many of them to pass over
     */
    @GET
    public List<ListedComplaint> list(
            @QueryParam("words") @DefaultValue("") String words, @QueryParam("from") @DefaultValue("0") int from) {
        Caseload mine = caseloads.mine();
        int first = Math.max(0, from);
        List<Participation> found = words.isBlank()
                ? mine.newest(first, PAGE)
                : mine.search(words).stream().skip(first).limit(PAGE).toList();
        return found.stream().map(ListedComplaint::of).toList();
    }

    /** What happened, newest first; at most 500 events. */
    @GET
    @Path("{reference}/timeline")
    public List<TimelineEntry> timeline(@PathParam("reference") String reference) {
        Participation participation = caseDoor.open(reference);
        return timeline.of(participation.complaintId(), EVENTS);
    }

    @GET
    @Path("{reference}")
    public CaseView one(@PathParam("reference") String reference) {
        Participation participation = caseDoor.open(reference);
        return caseFile.view(participation);
    }
}
