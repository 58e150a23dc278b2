package org.forthright.complaint.step;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.ComplaintEvent;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.correspondence.OutgoingLetter;
import org.forthright.complaint.correspondence.OvertakenLetters;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.document.Paper;
import org.forthright.platform.tenancy.CurrentActor;

/**
 * Acknowledges within three working days, by word of mouth or in writing, and offers to discuss how the complaint is
 * handled (SI 2009/309 reg. 13(3), (6), (7); procedure 3.8, 9.12).
 */
@ApplicationScoped
public class AcknowledgeComplaint {

    private final Participations participations;
    private final ComplaintAccess access;
    private final Correspondence correspondence;
    private final OvertakenLetters overtaken;
    private final GiveAcknowledgement given;
    private final Documents documents;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    AcknowledgeComplaint(
            Participations participations,
            ComplaintAccess access,
            Correspondence correspondence,
            OvertakenLetters overtaken,
            GiveAcknowledgement given,
            Documents documents,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.correspondence = correspondence;
        this.overtaken = overtaken;
        this.given = given;
        this.documents = documents;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    /** The way in which the person was told. */
    public enum How {
        LETTER("by letter"),
        EMAIL("by email"),
        PHONE("by telephone"),
        IN_PERSON("in person");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        boolean isWritten() {
            return this == LETTER || this == EMAIL;
        }
    }

    /**
     * What was done.
     *
     * @param discussionOffered an acknowledgement without the offer is refused
     * @param words for a letter, the writer's own; for a call, what was said
     */
    public record Command(How how, boolean discussionOffered, String words) {

        public static final TextLength WORDS =
                new TextLength("What you say", 5_000, Citation.regulation("13(3)", "3.8"));

        public Command {
            requireNonNull(how, "how");
            requireNonNull(words, "words");
            WORDS.require(words);
        }
    }

    public void acknowledge(String reference, Command command) {
        Participation participation = participations.requireForWriting(reference);
        access.requireSee(participation);
        requireOffer(command);
        participation.requireToAcknowledge();
        switch (command.how()) {
            case PHONE, IN_PERSON -> say(participation, command);
            case EMAIL -> mail(participation, command);
            case LETTER -> write(participation, command);
        }
    }

    private static void requireOffer(Command command) {
        if (!command.discussionOffered()) {
            throw new Refusal(ComplaintRefusal.OFFER_MISSING);
        }
    }

    private void say(Participation participation, Command command) {
        keepWhatWasSaid(participation, command);
        given.give(participation, command.how().words(), London.today(clock));
    }

    /** The mail acknowledges and makes the offer; the letter says more, and follows. */
    private void mail(Participation participation, Command command) {
        correspondence.requireAddress(participation);
        overtaken.withdraw(participation, OutgoingLetter.ACKNOWLEDGEMENT);
        correspondence.letterAndMailToComplainant(
                participation,
                OutgoingLetter.ACKNOWLEDGEMENT,
                "acknowledgement-by-email",
                facts(participation, command));
        given.give(participation, command.how().words(), London.today(clock));
    }

    /** Acknowledges once it has gone; until then it can be written anew. */
    private void write(Participation participation, Command command) {
        overtaken.withdraw(participation, OutgoingLetter.ACKNOWLEDGEMENT);
        correspondence.letterToComplainant(
                participation, OutgoingLetter.ACKNOWLEDGEMENT, facts(participation, command), Map.of());
        telling.tell(participation, new ComplaintEvent.AcknowledgementWritten(participation.complaintId()));
    }

    private Facts facts(Participation participation, Command command) {
        return correspondence.facts(participation).with("words", command.words());
    }

    /** Nothing is sent after a conversation, so its words go into the file. */
    private void keepWhatWasSaid(Participation participation, Command command) {
        if (!command.words().isBlank()) {
            documents.keep(
                    participation.complaintId(),
                    new Paper(
                            "Acknowledgement %s, %s.txt"
                                    .formatted(command.how().words(), Facts.date(London.today(clock))),
                            DocumentKind.OTHER,
                            "text/plain",
                            command.words().getBytes(StandardCharsets.UTF_8),
                            current.actor().personName(),
                            London.today(clock)));
        }
    }
}
