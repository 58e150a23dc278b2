package org.forthright.complaint.web.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.forthright.complaint.casefile.CaseView;
import org.forthright.complaint.casefile.CaseView.Participant;
import org.forthright.complaint.casefile.CaseView.Person;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.web.overview.OverviewPage.Body;
import org.forthright.complaint.web.overview.OverviewPage.Days;
import org.forthright.complaint.web.overview.OverviewPage.Fact;
import org.forthright.complaint.web.page.ConsentState;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** What stands beside the case: people, consent, organisations, who does what. */
@ApplicationScoped
class SidePanels {

    private static final String OWN_WORD = "Used in every letter and message to them";

    private final Memberships memberships;
    private final DueDates dueDates;

    @Inject
    SidePanels(Memberships memberships, DueDates dueDates) {
        this.memberships = memberships;
        this.dueDates = dueDates;
    }

    static List<Fact> people(CaseView view) {
        return view.people().stream().map(SidePanels::person).toList();
    }

    List<Fact> consents(CaseView view) {
        return view.consents().stream()
                .map(asked -> Fact.of(
                        asked.organisation(),
                        ConsentState.sentence(asked),
                        asked.purpose().title()))
                .toList();
    }

    List<Body> organisations(CaseView view) {
        return view.participants().stream()
                .map(participant ->
                        body(participant, participant.mine() ? view.mine().acknowledgementWrittenOn() : null))
                .toList();
    }

    List<Fact> roles(CaseView view) {
        List<Fact> roles = new ArrayList<>();
        String handler = view.mine().handler();
        roles.add(Fact.of("Handler", handler == null ? "Not allocated" : handler));
        holder("Manager", Role.COMPLAINTS_MANAGER, roles);
        holder("Signs", Role.RESPONSIBLE_PERSON, roles);
        return roles;
    }

    List<Fact> about(CaseView view) {
        List<Fact> about = new ArrayList<>();
        about.add(Fact.of("Subject", view.subject()));
        if (view.account() != null) {
            about.add(Fact.of("Their word for it", view.account().term().word(), OWN_WORD));
        }
        about.add(Fact.of("Service", view.service()));
        about.add(Fact.of("About", view.about() == null ? "Not known" : view.about()));
        about.add(Fact.of("Came by", view.channel().title()));
        if (view.happenedOn() != null) {
            about.add(Fact.of("Happened", DateWords.day(view.happenedOn()), late(view.timeEndedOn())));
        }
        if (view.knownOn() != null) {
            about.add(Fact.of("Found out", DateWords.day(view.knownOn())));
        }
        return about;
    }

    private static String late(@Nullable LocalDate ended) {
        return ended == null
                ? ""
                : "The time for complaining ended on %s. It is looked into all the same where there was good reason."
                        .formatted(DateWords.day(ended));
    }

    private static Fact person(Person person) {
        String title = person.relationship().isBlank()
                ? person.role().title()
                : person.role().title() + " (" + person.relationship() + ")";
        return Fact.of(
                title,
                person.name(),
                person.bornOn() == null ? "" : "Born " + DateWords.day(person.bornOn()),
                person.phone(),
                person.email(),
                person.address().lines().collect(Collectors.joining(", ")),
                person.contactNote(),
                person.agreement() == null ? "" : person.agreement());
    }

    private Body body(Participant participant, @Nullable LocalDate written) {
        return new Body(
                participant.organisation(),
                participant.capacity().title(),
                new Days(
                        brief(participant.receivedOn()),
                        brief(participant.acknowledgeBy()),
                        brief(written),
                        brief(participant.acknowledgedOn()),
                        brief(participant.respondBy()),
                        brief(participant.promisedBy()),
                        brief(participant.answeredOn())),
                participant.outcome() == null ? "" : participant.outcome(),
                Label.of(participant.stage().title(), participant.mine() ? "blue" : "purple"));
    }

    private void holder(String title, Role role, List<Fact> roles) {
        memberships.holding(role).stream()
                .map(Membership::name)
                .findFirst()
                .ifPresent(name -> roles.add(Fact.of(title, name)));
    }

    /** Empty where it has not come to that. */
    private String brief(@Nullable LocalDate day) {
        return day == null ? "" : DateWords.brief(day, dueDates.today());
    }
}
