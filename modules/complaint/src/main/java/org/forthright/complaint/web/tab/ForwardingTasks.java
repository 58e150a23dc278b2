package org.forthright.complaint.web.tab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.Stage;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.casefile.CaseTasks;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.consent.Consents;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Points;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;

/** On the way to the provider complained about: the question, its answer, the forwarding. */
@ApplicationScoped
class ForwardingTasks implements CaseTasks {

    private final ComplaintAccess access;
    private final Complaints complaints;
    private final Organisations organisations;
    private final Consents consents;
    private final Points points;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;

    @Inject
    ForwardingTasks(
            ComplaintAccess access,
            Complaints complaints,
            Organisations organisations,
            Consents consents,
            Points points,
            CaseFrames caseFrames,
            Rules rules,
            DueDates dueDates) {
        this.access = access;
        this.complaints = complaints;
        this.organisations = organisations;
        this.consents = consents;
        this.points = points;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<CaseTask> of(Participation participation) {
        return complainedAbout(participation).flatMap(provider -> task(participation, provider)).stream()
                .toList();
    }

    private Optional<Organisation> complainedAbout(Participation participation) {
        if (!participation.isHome() || !isStillToBeDecided(participation.stage())) {
            return Optional.empty();
        }
        List<UUID> commissioned =
                organisations.commissionedByMe().stream().map(Organisation::id).toList();
        return complaints
                .require(participation.complaintId())
                .aboutOrganisationId()
                .filter(commissioned::contains)
                .map(organisations::require);
    }

    /** Until an answer is written here, the provider may still be the one who gives it. */
    private static boolean isStillToBeDecided(Stage stage) {
        return stage == Stage.RECEIVED || stage.next().contains(Stage.WITH_PROVIDER);
    }

    private Optional<CaseTask> task(Participation participation, Organisation provider) {
        Optional<Consent> consent = consents.newest(participation.complaintId(), provider.id(), ConsentPurpose.FORWARD);
        if (consent.isEmpty()) {
            return Optional.of(asking(participation, provider));
        }
        if (consent.get().isAwaited()) {
            return Optional.of(awaiting(participation, provider, consent.get()));
        }
        return consent.filter(Consent::isInForce)
                .filter(given -> participation.stage() != Stage.RECEIVED)
                .map(given -> forwarding(participation, provider));
    }

    private CaseTask asking(Participation participation, Organisation provider) {
        return task(participation, "Ask whether %s may see the complaint".formatted(provider.name()), "consents", "");
    }

    private CaseTask awaiting(Participation participation, Organisation provider, Consent consent) {
        CaseTask task = task(
                participation,
                "Record whether %s may see the complaint".formatted(provider.name()),
                "consents/" + consent.id() + "/answer",
                "The person has not answered yet. ");
        return new CaseTask(task.title(), task.href(), task.hint(), task.due().paused("Waiting for the person"));
    }

    private CaseTask forwarding(Participation participation, Organisation provider) {
        boolean hasPoints = !points.of(participation.complaintId()).isEmpty();
        CaseTask task = task(
                participation,
                "Forward to %s, or answer it yourselves".formatted(provider.name()),
                "forwarding",
                hasPoints ? "The person agreed. " : "Opens when there is a point. ");
        return hasPoints
                ? task
                : new CaseTask(task.title(), null, task.hint(), task.due().paused("Cannot start yet"));
    }

    private CaseTask task(Participation participation, String title, String noun, String hint) {
        return new CaseTask(
                title,
                access.canWorkOn(participation) ? caseFrames.address(participation) + "/" + noun : null,
                hint + rules.cite(participation, "4.3").text(),
                dueDates.on(participation.dueOn()));
    }
}
