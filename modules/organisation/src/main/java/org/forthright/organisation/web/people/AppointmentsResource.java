package org.forthright.organisation.web.people;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.OrganisationAccess;
import org.forthright.organisation.people.Appointment;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Office;
import org.forthright.organisation.step.people.Appoint;
import org.forthright.organisation.step.people.EndAppointment;
import org.forthright.organisation.web.people.page.AppointmentPage;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.tenancy.InTenant;

/** The two offices of the Regulations: somebody is appointed, hands over, leaves the office or is not to have it yet. */
@Path("/{organisation}/organisation/appointments")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class AppointmentsResource {

    private static final String ID = "{appointment:[0-9a-f]+-[0-9a-f-]+}";

    private final OrganisationAccess access;
    private final PeoplePlace place;
    private final Appointments appointments;
    private final AppointmentViews views;
    private final Appoint appoint;
    private final EndAppointment endAppointment;

    @Inject
    AppointmentsResource(
            OrganisationAccess access,
            PeoplePlace place,
            Appointments appointments,
            AppointmentViews views,
            Appoint appoint,
            EndAppointment endAppointment) {
        this.access = access;
        this.place = place;
        this.appointments = appointments;
        this.views = views;
        this.appoint = appoint;
        this.endAppointment = endAppointment;
    }

    @GET
    @Path("{office}")
    public TemplateInstance form(@PathParam("office") Office office) {
        access.requireAdminister();
        return Pages.appointment(views.appointing(office), Answers.none().with("day", place.today()));
    }

    @POST
    @Path("{office}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(@PathParam("office") Office office, MultivaluedMap<String, String> form) {
        access.requireAdminister();
        Answers answers = Answers.of(form);
        AppointmentPage page = views.appointing(office);
        Optional<Appoint.Successor> successor = AppointmentForm.successor(answers, page);
        Optional<LocalDate> from = AppointmentForm.firstDay(answers, place.today());
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.appointment(page, answers));
        }
        appoint.appoint(office, successor.orElseThrow(), from.orElseThrow());
        return place.back();
    }

    @GET
    @Path(ID + "/succession")
    public TemplateInstance successionForm(@PathParam("appointment") UUID id) {
        Appointment appointment = open(id);
        return Pages.appointment(views.handingOver(appointment, String.valueOf(appointment.version())), Answers.none());
    }

    @POST
    @Path(ID + "/succession")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(@PathParam("appointment") UUID id, MultivaluedMap<String, String> form) {
        Answers answers = Answers.of(form);
        AppointmentPage page = views.handingOver(open(id), answers.value("version"));
        Optional<Appoint.Successor> successor = AppointmentForm.successor(answers, page);
        Optional<LocalDate> lastDay = AppointmentForm.lastDay(answers, place.today());
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.appointment(page, answers));
        }
        appoint.handOver(id, successor.orElseThrow(), lastDay.orElseThrow(), PeoplePlace.version(answers));
        return place.back();
    }

    @GET
    @Path(ID + "/ending")
    public TemplateInstance endingForm(@PathParam("appointment") UUID id) {
        Appointment appointment = open(id);
        return Pages.ending(views.ending(appointment, String.valueOf(appointment.version())), Answers.none());
    }

    @POST
    @Path(ID + "/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("appointment") UUID id, MultivaluedMap<String, String> form) {
        Answers answers = Answers.of(form);
        AppointmentPage page = views.ending(open(id), answers.value("version"));
        Optional<LocalDate> lastDay = AppointmentForm.lastDay(answers, place.today());
        if (answers.hasProblems()) {
            return AskAgain.with(Pages.ending(page, answers));
        }
        endAppointment.end(id, lastDay.orElseThrow(), PeoplePlace.version(answers));
        return place.back();
    }

    @POST
    @Path(ID + "/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("appointment") UUID id) {
        endAppointment.withdraw(id);
        return place.back();
    }

    private Appointment open(UUID id) {
        access.requireAdminister();
        return appointments.require(id);
    }
}
