package org.forthright.complaint.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Stage;
import org.forthright.complaint.account.Account;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.consent.ConsentPurpose;
import org.forthright.complaint.participation.Capacity;
import org.forthright.complaint.participation.WaitingOn;
import org.forthright.complaint.party.PartyRole;
import org.forthright.complaint.point.FindingOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, exactly as far as my organisation may see it.
 *
 * @param procedure the version that governs my part, as "england-commissioner/1"
 * @param knownOn when the person found out
 * @param timeEndedOn when the time for complaining had ended; null where the complaint came within it
 * @param account the person's own words; null where they were not shown to my organisation
 */
public record CaseView(
        String reference,
        String name,
        String subject,
        String service,
        Channel channel,
        String procedure,
        Mine mine,
        @Nullable String about,
        @Nullable LocalDate happenedOn,
        @Nullable LocalDate knownOn,
        @Nullable LocalDate timeEndedOn,
        Account.@Nullable Words account,
        List<Person> people,
        List<Need> adjustments,
        List<PointOfIt> points,
        List<Asked> consents,
        List<Participant> participants) {

    public CaseView {
        people = List.copyOf(people);
        adjustments = List.copyOf(adjustments);
        points = List.copyOf(points);
        consents = List.copyOf(consents);
        participants = List.copyOf(participants);
    }

    /**
     * My organisation's own part: nobody else sees this.
     *
     * @param acknowledgementWrittenOn when the letter was written that acknowledges once it has gone; null where none waits
     * @param plans how many plans we have made so far; the last one holds
     */
    public record Mine(
            Capacity capacity,
            Stage stage,
            WaitingOn waitingOn,
            @Nullable UUID handlerId,
            @Nullable String handler,
            int plans,
            LocalDate dueOn,
            LocalDate receivedOn,
            LocalDate acknowledgeBy,
            @Nullable LocalDate acknowledgementWrittenOn,
            @Nullable LocalDate acknowledgedOn,
            @Nullable LocalDate respondBy,
            LocalDate limitOn,
            @Nullable LocalDate answeredOn) {}

    /**
     * A person in it.
     *
     * @param agreement whether the patient agrees to the complaint made for them; null where nothing is on record
     */
    public record Person(
            PartyRole role,
            String name,
            String relationship,
            String email,
            String phone,
            String address,
            @Nullable LocalDate bornOn,
            String contactNote,
            @Nullable String agreement) {}

    /** An adjustment: "Letters in large print", "18 point", and both "Letters in large print: 18 point". */
    public record Need(String kind, String name, String detail, String words) {}

    /**
     * A point with the findings that I may see.
     *
     * @param canBeReworded ours, not forwarded, without a finding
     */
    public record PointOfIt(
            UUID id,
            int number,
            String summary,
            @Nullable String about,
            int version,
            boolean canBeReworded,
            List<Found> findings) {

        public PointOfIt {
            findings = List.copyOf(findings);
        }
    }

    public record Found(boolean mine, FindingOutcome outcome) {}

    /** A question of consent and its answer. */
    public record Asked(
            UUID id,
            UUID organisationId,
            String organisation,
            ConsentPurpose purpose,
            ConsentAnswer answer,
            Instant askedAt,
            @Nullable Instant answeredAt,
            @Nullable String givenBy,
            @Nullable String how,
            @Nullable Instant withdrawnAt) {

        public boolean isInForce() {
            return answer == ConsentAnswer.GIVEN && withdrawnAt == null;
        }

        public boolean isAwaited() {
            return answer == ConsentAnswer.NOT_YET;
        }
    }

    /**
     * An organisation in the complaint, and how far it lets me see that it is.
     *
     * @param promisedBy the day for an answer that it had promised before another took the answering over
     */
    public record Participant(
            UUID organisationId,
            String organisation,
            boolean mine,
            Capacity capacity,
            Stage stage,
            LocalDate receivedOn,
            LocalDate acknowledgeBy,
            @Nullable LocalDate acknowledgedOn,
            @Nullable LocalDate respondBy,
            @Nullable LocalDate promisedBy,
            @Nullable LocalDate answeredOn,
            @Nullable String outcome) {}
}
