package org.forthright.investigation.web;

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
import java.net.URI;
import java.time.Clock;
import org.forthright.complaint.casefile.CaseDoor;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.investigation.note.InternalNote;
import org.forthright.investigation.note.InternalNotes;
import org.forthright.investigation.step.WriteNote;
import org.forthright.investigation.web.page.NotesPage;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.InTenant;

/** Notes for the own organisation's eyes. */
@Path("/{organisation}/complaints/{reference}/notes")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class NotesResource {

    static final String TAB = "notes";

    private final Participations participations;
    private final InternalNotes notes;
    private final WriteNote writeNote;
    private final CaseFrames caseFrames;
    private final CurrentActor current;
    private final Clock clock;
    private final CaseDoor caseDoor;

    @Inject
    NotesResource(
            Participations participations,
            InternalNotes notes,
            WriteNote writeNote,
            CaseFrames caseFrames,
            CurrentActor current,
            Clock clock,
            CaseDoor caseDoor) {
        this.participations = participations;
        this.notes = notes;
        this.writeNote = writeNote;
        this.caseFrames = caseFrames;
        this.current = current;
        this.clock = clock;
        this.caseDoor = caseDoor;
    }

    @GET
    public TemplateInstance notes(@PathParam("reference") String reference) {
        return page(reference, Answers.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("reference") String reference, MultivaluedMap<String, String> form) {
        Answers answers = Answers.of(form);
        String words = answers.required("words", InternalNote.WORDS, "Enter the note");
        if (answers.hasProblems()) {
            return AskAgain.with(page(reference, answers));
        }
        writeNote.write(reference, words);
        return Response.seeOther(URI.create(caseFrames.address(participations.require(reference)) + "/" + TAB))
                .build();
    }

    private TemplateInstance page(String reference, Answers answers) {
        Participation participation = caseDoor.open(reference);
        return Pages.notes(
                new NotesPage(
                        caseFrames.of(participation, TAB),
                        current.actor().organisationName(),
                        notes.of(participation.complaintId()).stream()
                                .map(this::note)
                                .toList()),
                answers);
    }

    private NotesPage.Note note(InternalNote note) {
        return new NotesPage.Note(
                note.words(), note.writtenByName(), DateWords.moment(note.writtenAt(), London.today(clock)));
    }
}
