package org.forthright.complaint.web.worklist;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.participation.Caseload;
import org.forthright.complaint.participation.Caseloads;
import org.forthright.complaint.participation.Participation;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.InTenant;

/** All complaints of the organisation, and the search among them. A whole reference leads straight to its complaint. */
@Path("/{organisation}/complaints")
@Authenticated
@Blocking
@InTenant
public class ComplaintsResource {

    private final Caseloads caseloads;
    private final ComplaintLists lists;
    private final CaseDoor caseDoor;

    @Inject
    ComplaintsResource(Caseloads caseloads, ComplaintLists lists, CaseDoor caseDoor) {
        this.caseloads = caseloads;
        this.lists = lists;
        this.caseDoor = caseDoor;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response complaints(
            @QueryParam("q") @DefaultValue("") String typed, @QueryParam("page") @DefaultValue("1") String page) {
        Caseload mine = caseloads.mine();
        Answers answers = Answers.none().with("q", typed);
        String words = answers.optional("q").orElse("");
        Optional<Participation> named = words.isEmpty() ? Optional.empty() : mine.find(words.toUpperCase(Locale.ROOT));
        if (named.isPresent()) {
            return caseDoor.toOverview(named.get());
        }
        int number = Answers.none()
                .with("page", page)
                .wholeNumber("page", 1, ComplaintLists.MOST_PAGES, "")
                .orElse(1);
        return Response.ok(
                        Pages.complaints(words.isEmpty() ? lists.all(mine, number) : lists.found(mine, words), answers))
                .build();
    }
}
