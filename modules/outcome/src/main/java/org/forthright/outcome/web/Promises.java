package org.forthright.outcome.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.clock.Due;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.participation.Progresses;
import org.forthright.outcome.OutcomeAccess;
import org.forthright.outcome.OutcomeRefusal;
import org.forthright.outcome.action.Action;
import org.forthright.outcome.action.Learning;
import org.forthright.outcome.action.Learnings;
import org.forthright.outcome.action.NoLearnings;
import org.forthright.outcome.action.Remedies;
import org.forthright.outcome.action.Remedy;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.procedure.reference.CodeLists;
import org.jspecify.annotations.Nullable;

/** Gathers remedies and learning of one complaint for their pages. */
@ApplicationScoped
class Promises {

    private final CaseFrames caseFrames;
    private final Rules rules;
    private final DueDates dueDates;
    private final OutcomeAccess access;
    private final Progresses progresses;
    private final Remedies remedies;
    private final Learnings learnings;
    private final NoLearnings noLearnings;
    private final CodeLists codeLists;

    @Inject
    Promises(
            CaseFrames caseFrames,
            Rules rules,
            DueDates dueDates,
            OutcomeAccess access,
            Progresses progresses,
            Remedies remedies,
            Learnings learnings,
            NoLearnings noLearnings,
            CodeLists codeLists) {
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.dueDates = dueDates;
        this.access = access;
        this.progresses = progresses;
        this.remedies = remedies;
        this.learnings = learnings;
        this.noLearnings = noLearnings;
        this.codeLists = codeLists;
    }

    RemediesPage remedies(Participation participation) {
        CaseHeader header = caseFrames.of(participation, "remedies");
        Places places = new Places(participation, header.address() + "/remedies", names(participation));
        boolean can = access.canPromise(participation);
        return new RemediesPage(
                header,
                rules.cite(participation, "9.30"),
                remedies.of(participation.complaintId()).stream()
                        .map(remedy -> row(remedy, places))
                        .toList(),
                codeLists.list("remedies").entries().stream()
                        .map(kind -> Option.of(kind.code(), kind.name()).withHint(kind.hint()))
                        .toList(),
                can ? places.address() : null,
                can ? null : OutcomeRefusal.NOT_LOOKED_INTO_YET.sentence());
    }

    LearningPage learning(Participation participation) {
        CaseHeader header = caseFrames.of(participation, "learning");
        Places places = new Places(participation, header.address() + "/learning", names(participation));
        boolean can = access.canLearn(participation);
        List<Learning> all = learnings.of(participation.complaintId());
        boolean mine = all.stream().anyMatch(learning -> places.isMine(learning.organisationId()));
        return new LearningPage(
                header,
                rules.cite(participation, "11.1"),
                all.stream()
                        .map(learning -> row(null, learning.action(), learning.id(), learning.organisationId(), places))
                        .toList(),
                noLearnings.of(participation.complaintId()).stream()
                        .map(none -> new LearningPage.Said(
                                places.name(none.organisationId()),
                                none.saidByName(),
                                DateWords.day(none.saidOn()),
                                none.reason()))
                        .toList(),
                can ? places.address() : null,
                can && !mine ? places.address() + "/none" : null,
                can ? null : OutcomeRefusal.NOT_ANSWERED_YET.sentence());
    }

    /** Where the rows of a list lead, and who promised them. */
    private record Places(Participation participation, String address, Map<UUID, String> names) {
        boolean isMine(UUID organisation) {
            return participation.organisationId().equals(organisation);
        }

        String name(UUID organisation) {
            return names.getOrDefault(organisation, "");
        }
    }

    private ActionRow row(Remedy remedy, Places places) {
        String kind = codeLists.list("remedies").require(remedy.kind()).name();
        return row(kind, remedy.action(), remedy.id(), remedy.organisationId(), places);
    }

    private ActionRow row(@Nullable String kind, Action action, UUID id, UUID organisation, Places places) {
        boolean completable =
                !action.isDone() && places.isMine(organisation) && access.canComplete(places.participation());
        return new ActionRow(
                kind,
                action.what(),
                action.owner(),
                places.name(organisation),
                due(action),
                action.isDone() ? action.proof() : null,
                completable ? places.address() + "/" + id + "/completion" : null);
    }

    private Due due(Action action) {
        return action.completedOn()
                .map(day -> new Due(day, DateWords.listed(day, dueDates.today()), "Done", "done"))
                .orElseGet(() -> dueDates.on(action.dueOn()));
    }

    private Map<UUID, String> names(Participation participation) {
        return progresses.of(participation.complaintId()).stream()
                .collect(toMap(Progress::organisationId, Progress::organisationName));
    }
}
