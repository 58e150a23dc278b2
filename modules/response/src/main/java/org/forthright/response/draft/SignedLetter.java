package org.forthright.response.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.correspondence.Whereabouts;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.time.London;
import org.forthright.response.Dispatch;
import org.forthright.response.Response;
import org.forthright.response.Responses;

/** What became of the signed response: signed is not sent. */
@ApplicationScoped
class SignedLetter implements Whereabouts {

    private final Responses responses;

    @Inject
    SignedLetter(Responses responses) {
        this.responses = responses;
    }

    @Override
    public Map<UUID, String> of(Participation participation) {
        return responses
                .of(participation.complaintId())
                .flatMap(response ->
                        response.signature().map(signature -> Map.of(signature.documentId(), words(response))))
                .orElse(Map.of());
    }

    private static String words(Response response) {
        String sent = response.dispatch().map(SignedLetter::when).orElse("");
        return DraftWords.whereabouts(sent).render().strip();
    }

    private static String when(Dispatch dispatch) {
        return "%s on %s".formatted(dispatch.how().words(), Facts.date(London.dateOf(dispatch.at())));
    }
}
