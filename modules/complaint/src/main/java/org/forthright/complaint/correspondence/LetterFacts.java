package org.forthright.complaint.correspondence;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.complaint.Complaints;
import org.forthright.complaint.account.Accounts;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.party.AdjustmentWords;
import org.forthright.complaint.party.Parties;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PartyRole;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;
import org.forthright.procedure.letter.Language;
import org.forthright.procedure.reference.AdvocacyText;

/** Gathers what letters say of a complaint, from what my organisation may know of it today. */
@ApplicationScoped
class LetterFacts {

    private final Complaints complaints;
    private final Parties parties;
    private final Accounts accounts;
    private final AdjustmentWords adjustmentWords;
    private final Organisations organisations;
    private final Memberships memberships;
    private final AdvocacyText advocacy;
    private final WhereNext whereNext;
    private final CurrentActor current;
    private final String baseAddress;

    @Inject
    LetterFacts(
            Complaints complaints,
            Parties parties,
            Accounts accounts,
            AdjustmentWords adjustmentWords,
            Organisations organisations,
            Memberships memberships,
            AdvocacyText advocacy,
            WhereNext whereNext,
            CurrentActor current,
            @ConfigProperty(name = "forthright.base-address") String baseAddress) {
        this.complaints = complaints;
        this.parties = parties;
        this.accounts = accounts;
        this.adjustmentWords = adjustmentWords;
        this.organisations = organisations;
        this.memberships = memberships;
        this.advocacy = advocacy;
        this.whereNext = whereNext;
        this.current = current;
        this.baseAddress = baseAddress;
    }

    Facts of(Participation participation) {
        Facts facts = new Facts();
        dates(facts, participation);
        people(facts, participation);
        organisation(facts, organisations.mine());
        whereNext.tell(facts, participation);
        return facts.with("reference", participation.reference())
                .with("their-word", accounts.term(participation.complaintId())::word)
                .with("service", complaints.require(participation.complaintId()).service())
                .with("adjustments", adjustments(participation.complaintId()))
                .with(
                        "outcome-wanted",
                        accounts.of(participation.complaintId())
                                .map(account -> account.outcomeWanted())
                                .orElse(""))
                .with("words", "")
                .with("signature", signature());
    }

    String address(String organisationCode, String reference) {
        return baseAddress + "/" + organisationCode + "/complaints/" + reference;
    }

    private static void dates(Facts facts, Participation participation) {
        facts.with("received-on", participation.receivedOn()).with("acknowledge-by", participation.acknowledgeBy());
        participation.respondBy().ifPresent(day -> facts.with("respond-by", day));
    }

    private void people(Facts facts, Participation participation) {
        List<Party> people = parties.of(participation.complaintId());
        Optional<String> complainant = named(people, PartyRole.COMPLAINANT);
        Optional<String> patient = named(people, PartyRole.PATIENT);
        Optional<String> handler =
                participation.handlerId().map(id -> memberships.require(id).name());
        facts.with("complainant-name", language -> complainant.orElse(StockWords.NAMELESS.in(language)))
                .with("for-patient", language -> patient.map(StockWords.FOR_PATIENT.in(language)::formatted)
                        .orElse(""))
                .with("handler-name", language -> handler.orElse(StockWords.NO_HANDLER.in(language)));
        holder(facts, "responsible-person", Role.RESPONSIBLE_PERSON);
        holder(facts, "complaints-manager", Role.COMPLAINTS_MANAGER);
    }

    private void holder(Facts facts, String placeholder, Role role) {
        memberships.holding(role).stream()
                .map(Membership::name)
                .findFirst()
                .ifPresent(name -> facts.with(placeholder, name));
    }

    private void organisation(Facts facts, Organisation mine) {
        facts.with("organisation", mine.name())
                .with("organisation-phone", mine.phone())
                .with("organisation-hours", mine.openingHours())
                .with("organisation-email", mine.complaintsEmail())
                .with("organisation-address", String.join(", ", mine.address()))
                .with(
                        "advocacy",
                        advocacy.of(
                                mine.advocacy().name(),
                                mine.advocacy().phone(),
                                mine.advocacy().email()))
                .with("advocacy-provider", mine.advocacy().name());
    }

    private Function<Language, String> adjustments(UUID complaintId) {
        String chosen = adjustmentWords.inSentence(complaintId);
        String typed = adjustmentWords.quoted(complaintId);
        if (chosen.isEmpty() && typed.isEmpty()) {
            return StockWords.NO_ADJUSTMENT::in;
        }
        return chosen.isEmpty() || typed.isEmpty()
                ? language -> chosen + typed
                : language -> StockWords.ALSO_TOLD.in(language).formatted(chosen, typed);
    }

    private String signature() {
        String titles =
                current.actor().roles().stream().map(Role::title).sorted().collect(joining(", "));
        return current.actor().personName() + "\n" + titles;
    }

    private static Optional<String> named(List<Party> people, PartyRole role) {
        return people.stream()
                .filter(person -> person.role() == role)
                .map(Party::name)
                .filter(not(String::isEmpty))
                .findFirst();
    }
}
