package org.forthright.complaint.casefile;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.forthright.complaint.Stage;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Progresses;
import org.forthright.complaint.participation.WaitingOn;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PartyRole;
import org.forthright.platform.page.Frame;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.NavigationItem;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Procedure;

/** Makes the head of a complaint's pages, for every room that shows one. */
@ApplicationScoped
public class CaseFrames {

    private final CurrentActor current;
    private final CaseActions caseActions;
    private final Rules rules;
    private final Progresses progresses;
    private final Parties parties;
    private final Frame frame;
    private final List<CaseTab> tabs;

    @Inject
    CaseFrames(
            CurrentActor current,
            CaseActions caseActions,
            Rules rules,
            Progresses progresses,
            Parties parties,
            Frame frame,
            @All List<CaseTab> tabs) {
        this.current = current;
        this.caseActions = caseActions;
        this.rules = rules;
        this.progresses = progresses;
        this.parties = parties;
        this.frame = frame;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
    }

    /**
     * The head of a page of this complaint, which the reader must already be known to see.
     *
     * @param tab the path of the tab that the page is; empty for the overview; a form of its own is no tab
     */
    public CaseHeader of(Participation participation, String tab) {
        String address = address(participation);
        nameProcedure(rules.of(participation));
        List<Party> people = parties.of(participation.complaintId());
        return new CaseHeader(
                address,
                "/" + current.actor().organisationCode() + "/work",
                participation.reference(),
                named(people, PartyRole.COMPLAINANT).orElse(participation.name()),
                named(people, PartyRole.PATIENT).map(name -> "for " + name).orElse(null),
                labels(participation, stage(participation)),
                tabs(participation, address, tab),
                caseActions.of(participation, address));
    }

    public String address(Participation participation) {
        return address(participation.reference());
    }

    String address(String reference) {
        return "/" + current.actor().organisationCode() + "/complaints/" + reference;
    }

    /** What lists and the head of the pages say of a complaint's state and needs. */
    public static List<Label> labels(Participation participation) {
        return labels(participation, participation.stage());
    }

    private static List<Label> labels(Participation participation, Stage stage) {
        List<Label> labels = new ArrayList<>();
        labels.add(Label.of(stage.title(), colour(stage)));
        labels.addAll(needs(participation));
        return labels;
    }

    /** The needs alone, for lists that show the state in words. */
    public static List<Label> needs(Participation participation) {
        List<Label> labels = new ArrayList<>();
        if (!participation.isHome()) {
            labels.add(Label.of("Forwarded to us", "blue"));
        }
        if (participation.waitingOn() == WaitingOn.PERSON && participation.isOpen()) {
            labels.add(Label.of("Waiting for the person", "yellow"));
        }
        participation.tags().forEach(tag -> labels.add(Label.of(tag, "orange")));
        return labels;
    }

    /** The answer of the provider is there before our own part has moved on. */
    private Stage stage(Participation participation) {
        return participation.stage() == Stage.WITH_PROVIDER && progresses.isAnsweredElsewhere(participation)
                ? Stage.ANSWERED_ELSEWHERE
                : participation.stage();
    }

    private void nameProcedure(Procedure procedure) {
        frame.procedure("This complaint is handled under our procedure, %s"
                .formatted(procedure.words(current.actor().organisationCode())));
    }

    private List<NavigationItem> tabs(Participation participation, String address, String here) {
        return tabs.stream()
                .filter(tab -> tab.isShownFor(participation))
                .map(tab -> NavigationItem.to(tab.label(), tab.path().isEmpty() ? address : address + "/" + tab.path())
                        .counting(tab.countFor(participation), tab.countWords())
                        .here(tab.path().equals(here)))
                .toList();
    }

    private static String colour(Stage stage) {
        return switch (stage) {
            case RECEIVED -> "red";
            case PLANNING, INVESTIGATING, DRAFTING, CHECKING, SIGNING, SENDING -> "";
            case WITH_PROVIDER -> "purple";
            case ANSWERED, ANSWERED_ELSEWHERE -> "green";
            case CLOSED -> "grey";
        };
    }

    private static Optional<String> named(List<Party> people, PartyRole role) {
        return people.stream()
                .filter(person -> person.role() == role)
                .map(Party::shownName)
                .findFirst();
    }
}
