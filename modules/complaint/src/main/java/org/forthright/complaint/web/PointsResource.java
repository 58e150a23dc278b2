package org.forthright.complaint.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.RewordPoint;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.form.Option;
import org.forthright.platform.tenancy.InTenant;

/** The points that the person wants answered: all, one more, one in better words. */
@Path("/{organisation}/complaints/{reference}/points")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
@InTenant
public class PointsResource {

    private final CaseDoor caseDoor;
    private final PointViews views;
    private final Points points;
    private final AgreePoint agreePoint;
    private final RewordPoint rewordPoint;

    @Inject
    PointsResource(CaseDoor caseDoor, PointViews views, Points points, AgreePoint agreePoint, RewordPoint rewordPoint) {
        this.caseDoor = caseDoor;
        this.views = views;
        this.points = points;
        this.agreePoint = agreePoint;
        this.rewordPoint = rewordPoint;
    }

    @GET
    public TemplateInstance all(@PathParam("reference") String reference) {
        return Pages.points(views.all(caseDoor.open(reference)), Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Participation participation = caseDoor.openToWork(reference);
        PointForm typed = PointForm.read(Answers.of(form), views.organisations(participation));
        if (typed.isRefused()) {
            return AskAgain.with(Pages.points(views.all(participation), typed.answers()));
        }
        agreePoint.agree(reference, typed.summary(), typed.about());
        return caseDoor.to(participation, "points");
    }

    @GET
    @Path("{number}")
    public TemplateInstance one(@PathParam("reference") String reference, @PathParam("number") int number) {
        Participation participation = caseDoor.openToWork(reference);
        Point point = points.require(participation.complaintId(), number);
        Answers answers = Answers.none()
                .with("summary", point.summary())
                .with("about", point.aboutOrganisationId().map(Object::toString).orElse(""));
        return Pages.point(views.one(participation, number, Integer.toString(point.version())), answers);
    }

    @POST
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reword(
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            MultivaluedMap<String, String> form) {
        Participation participation = caseDoor.openToWork(reference);
        Answers answers = Answers.of(form);
        List<Option> organisations = views.organisations(participation);
        PointForm typed = PointForm.read(answers, organisations);
        if (typed.isRefused()) {
            return AskAgain.with(Pages.point(views.one(participation, number, answers.value("version")), answers));
        }
        int version = answers.wholeNumber("version", 0, Integer.MAX_VALUE, "").orElse(-1);
        rewordPoint.reword(reference, number, new RewordPoint.Command(typed.summary(), typed.about(), version));
        return caseDoor.to(participation, "points");
    }
}
