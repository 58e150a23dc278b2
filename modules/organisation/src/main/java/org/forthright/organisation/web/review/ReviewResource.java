package org.forthright.organisation.web.review;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.step.people.ConfirmAccess;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** Who was not here for long, and whose access is confirmed for another year. */
@Path("/{organisation}/organisation/access-review")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {

    private static final String PEOPLE = "people";

    private final OrganisationAccess access;
    private final ReviewViews views;
    private final ConfirmAccess confirmAccess;

    @Inject
    ReviewResource(OrganisationAccess access, ReviewViews views, ConfirmAccess confirmAccess) {
        this.access = access;
        this.views = views;
        this.confirmAccess = confirmAccess;
    }

    @GET
    public TemplateInstance review(@QueryParam("days") @DefaultValue("") String days) {
        access.requireAdminister();
        ReviewPage page = views.page(days);
        return Pages.review(page, Answers.none().with("days", String.valueOf(page.days())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(MultivaluedMap<String, String> form) {
        access.requireAdminister();
        Answers answers = Answers.of(form);
        List<ConfirmAccess.Looked> people = answers.values(PEOPLE).stream()
                .distinct()
                .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9]{1,9}"))
                .map(value -> value.split(":"))
                .map(parts -> new ConfirmAccess.Looked(UUID.fromString(parts[0]), Integer.parseInt(parts[1])))
                .toList();
        if (people.isEmpty()) {
            answers.problem(PEOPLE, "Tick whose access you confirm");
            return AskAgain.with(Pages.review(views.page(""), answers));
        }
        confirmAccess.confirm(people);
        return Response.seeOther(URI.create(views.address())).build();
    }
}
