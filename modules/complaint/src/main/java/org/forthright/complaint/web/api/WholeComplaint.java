package org.forthright.complaint.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Stage;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.consent.Consent;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.participation.Progress;
import org.forthright.complaint.party.Adjustment;
import org.forthright.complaint.party.Party;
import org.forthright.complaint.party.PartyRole;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.complaint.point.Point;
import org.forthright.platform.audit.TimelineEntry;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/** A complaint as far as the caller's organisation may see it; what was not shown to it is not there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WholeComplaint(
        ListedComplaint complaint,
        int version,
        String service,
        Channel channel,
        Instant receivedAt,
        LocalDate acknowledgeBy,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate respondBy,
        LocalDate sixMonthsOn,
        @Nullable LocalDate answeredOn,
        @Nullable UUID handlerId,
        String procedureVersion,
        @Nullable Words words,
        List<Person> people,
        List<Need> adjustments,
        List<Agreed> points,
        List<Planned> plans,
        List<Asked> consents,
        List<Participant> participants,
        List<Filed> papers,
        List<Event> timeline) {

    /** The person's own words. */
    public record Words(String whatHappened, String where, String when, String outcomeWanted, String termUsed) {

        static Words of(Account account) {
            return new Words(
                    account.whatHappened(),
                    account.whereItHappened(),
                    account.whenItHappened(),
                    account.outcomeWanted(),
                    account.termUsed());
        }
    }

    /** Someone in the complaint. */
    public record Person(
            PartyRole role, String name, String relationship, String email, String phone, String address, String note) {

        static Person of(Party party) {
            return new Person(
                    party.role(),
                    party.name(),
                    party.relationship(),
                    party.email(),
                    party.phone(),
                    party.address(),
                    party.contactNote());
        }
    }

    /** An adjustment agreed with the person. */
    public record Need(String kind, String detail) {

        static Need of(Adjustment adjustment) {
            return new Need(adjustment.kind(), adjustment.detail());
        }
    }

    /** A point with the finding that the caller's organisation may see. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Agreed(
            UUID id,
            int number,
            String summary,
            @Nullable UUID about,
            @Nullable FindingOutcome finding) {

        static Agreed of(Point point, List<Finding> findings) {
            return new Agreed(
                    point.id(),
                    point.number(),
                    point.summary(),
                    point.aboutOrganisationId().orElse(null),
                    findings.stream()
                            .filter(finding -> finding.pointId().equals(point.id()))
                            .map(Finding::outcome)
                            .findFirst()
                            .orElse(null));
        }
    }

    /** A plan, the first one or an amendment. */
    public record Planned(int number, Plan.Terms terms, Instant recordedAt) {

        static Planned of(Plan plan) {
            return new Planned(plan.number(), plan.terms(), plan.recordedAt());
        }
    }

    /** A question about sharing, and its answer. */
    public record Asked(UUID id, UUID organisation, ConsentPurpose purpose, ConsentAnswer answer, boolean inForce) {

        static Asked of(Consent consent) {
            return new Asked(
                    consent.id(), consent.toOrganisationId(), consent.purpose(), consent.answer(), consent.isInForce());
        }
    }

    /** How far an organisation in the complaint is, as it lets the caller see. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Participant(
            String organisation,
            Stage stage,
            LocalDate acknowledgeBy,
            @Nullable LocalDate acknowledgedOn,
            @Nullable LocalDate respondBy,
            @Nullable LocalDate answeredOn,
            @Nullable String outcome) {

        static Participant of(Progress progress) {
            return new Participant(
                    progress.organisationName(),
                    progress.stage(),
                    progress.acknowledgeBy(),
                    progress.acknowledgedOn().orElse(null),
                    progress.respondBy().orElse(null),
                    progress.answeredOn().orElse(null),
                    progress.outcome().orElse(null));
        }
    }

    /** A paper in the file. */
    public record Filed(UUID id, String name, DocumentKind kind, long size, String sha256, LocalDate datedOn) {

        static Filed of(Document document) {
            return new Filed(
                    document.id(),
                    document.name(),
                    document.kind(),
                    document.size(),
                    document.sha256(),
                    document.datedOn());
        }
    }

    /** Something that happened. */
    public record Event(Instant at, String kind, String sentence, String by, String organisation) {

        static Event of(TimelineEntry entry) {
            return new Event(entry.at(), entry.kind(), entry.sentence(), entry.personName(), entry.organisationName());
        }
    }
}
