package org.forthright.response.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.participation.Participation;
import org.forthright.platform.paper.letter.Letter;
import org.forthright.platform.paper.letter.Passage;
import org.forthright.response.Response;

/** The response as the letter that the person gets, in the format that they need. */
@ApplicationScoped
public class ResponseLetter {

    private static final String LETTER = "final-response";

    private final Correspondence correspondence;
    private final Contents contents;
    private final Signatories signatories;

    @Inject
    ResponseLetter(Correspondence correspondence, Contents contents, Signatories signatories) {
        this.correspondence = correspondence;
        this.contents = contents;
        this.signatories = signatories;
    }

    /** As the current actor signs it. */
    public Letter signedByMe(Participation participation, Response response) {
        return letter(
                participation,
                response,
                DraftWords.signature(signatories.me()).render().strip());
    }

    /** For those who read it before. */
    public Letter unsigned(Participation participation, Response response) {
        return letter(
                participation,
                response,
                DraftWords.unsigned(signatories.responsiblePerson()).render().strip());
    }

    private Letter letter(Participation participation, Response response, String signature) {
        return correspondence.letter(
                participation,
                LETTER,
                correspondence.facts(participation).with("signature", signature),
                Map.of("parts", parts(participation, response)));
    }

    private List<Passage> parts(Participation participation, Response response) {
        return contents.of(participation).stream()
                .filter(content -> !response.part(content.key()).isBlank())
                .flatMap(content -> Stream.<Passage>of(
                        new Passage.Heading(content.title()), new Passage.Words(response.part(content.key()))))
                .toList();
    }
}
