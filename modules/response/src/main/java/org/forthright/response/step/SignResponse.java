package org.forthright.response.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.complaint.Stage;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Documents;
import org.forthright.platform.document.Paper;
import org.forthright.platform.paper.letter.Letter;
import org.forthright.platform.paper.letter.Letters;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.response.Response;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseEvent;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.ResponseState;
import org.forthright.response.Responses;
import org.forthright.response.draft.Contents;
import org.forthright.response.draft.ResponseLetter;
import org.forthright.response.draft.Signatories;
import org.forthright.response.draft.Wholeness;

/**
 * The responsible person or their live delegate signs (SI 2009/309 reg. 14(2); procedure 9.31). The letter is printed
 * with the signature and kept with its fingerprint; nothing changes it any more.
 */
@ApplicationScoped
public class SignResponse {

    private static final String NAME = "Final response, %s.pdf";
    private static final String PDF = "application/pdf";

    private final Participations participations;
    private final ResponseAccess access;
    private final Responses responses;
    private final ResponseLetter letters;
    private final Signatories signatories;
    private final Documents documents;
    private final Contents contents;
    private final Wholeness wholeness;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    SignResponse(
            Participations participations,
            ResponseAccess access,
            Responses responses,
            ResponseLetter letters,
            Signatories signatories,
            Documents documents,
            Contents contents,
            Wholeness wholeness,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.responses = responses;
        this.letters = letters;
        this.signatories = signatories;
        this.documents = documents;
        this.contents = contents;
        this.wholeness = wholeness;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Signs what was read.
     *
     * @param read the version that the signer had before them
     */
    public Document sign(String reference, int read) {
        Participation participation = participations.requireForWriting(reference);
        access.requireSign(participation);
        Response response = responses.require(participation.complaintId());
        requireSignable(participation, response, read);
        wholeness.require(participation, response);
        Document letter = freeze(participation, letters.signedByMe(participation, response));
        ResponseEvent event = response.sign(
                current.actor(), signatories.me().onBehalfOf(), letter.id(), letter.sha256(), clock.instant());
        participation.moveTo(Stage.SENDING);
        telling.tell(participation, event);
        return letter;
    }

    /** Looked at before the letter is printed, which takes a while. */
    private void requireSignable(Participation participation, Response response, int read) {
        boolean unchecked = response.check().isEmpty() && contents.isCheckedFirst(participation);
        if (response.state() != ResponseState.SIGNING || unchecked) {
            throw new Refusal(ResponseRefusal.NOT_TO_SIGN);
        }
        response.requireRead(read);
    }

    private Document freeze(Participation participation, Letter letter) {
        return documents.keep(
                participation.complaintId(),
                new Paper(
                        NAME.formatted(Facts.date(London.today(clock))),
                        DocumentKind.RESPONSE,
                        PDF,
                        Letters.print(letter),
                        current.actor().organisationName(),
                        London.today(clock)));
    }
}
