package org.forthright.response.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Participations;
import org.forthright.complaint.participation.Telling;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.ResponseContent;
import org.forthright.response.Response;
import org.forthright.response.ResponseAccess;
import org.forthright.response.ResponseEvent;
import org.forthright.response.ResponseRefusal;
import org.forthright.response.Responses;
import org.forthright.response.draft.Contents;
import org.forthright.response.draft.FirstDraft;
import org.jspecify.annotations.Nullable;

/**
 * Saves the words of the response. The first time needs a finding on every point and moves the complaint on to
 * drafting; a change after the check brings it back there.
 */
@ApplicationScoped
public class WriteResponse {

    private final Participations participations;
    private final ResponseAccess access;
    private final Responses responses;
    private final Contents contents;
    private final FirstDraft firstDraft;
    private final CurrentActor current;
    private final Telling telling;
    private final Clock clock;

    @Inject
    WriteResponse(
            Participations participations,
            ResponseAccess access,
            Responses responses,
            Contents contents,
            FirstDraft firstDraft,
            CurrentActor current,
            Telling telling,
            Clock clock) {
        this.participations = participations;
        this.access = access;
        this.responses = responses;
        this.contents = contents;
        this.firstDraft = firstDraft;
        this.current = current;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * Saves the draft.
     *
     * @param parts the words by the key of the content; a content that is not given is left empty
     * @param read the version that the writer had before them; null where there was no draft yet
     */
    public Response write(String reference, Map<String, String> parts, @Nullable Integer read) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWrite(participation);
        Map<String, String> words = known(participation, parts);
        return responses
                .of(participation.complaintId())
                .map(response -> change(participation, response, words, read))
                .orElseGet(() -> begin(participation, words));
    }

    private Response begin(Participation participation, Map<String, String> words) {
        if (!firstDraft.withoutFinding(participation).isEmpty()) {
            throw new Refusal(ResponseRefusal.FINDINGS_MISSING);
        }
        participation.moveTo(Stage.DRAFTING);
        Response response = new Response(current.actor(), participation.complaintId(), words, clock.instant());
        responses.persist(response);
        telling.tell(participation, new ResponseEvent.DraftBegun(participation.complaintId()));
        return response;
    }

    private Response change(
            Participation participation, Response response, Map<String, String> words, @Nullable Integer read) {
        TwoDrafts.requireSame(contents.of(participation), response, read, words);
        response.write(current.actor(), words, clock.instant()).ifPresent(event -> {
            if (participation.stage() != Stage.DRAFTING) {
                participation.moveTo(Stage.DRAFTING);
            }
            telling.tell(participation, event);
        });
        return response;
    }

    /** Only the contents that the procedure knows. */
    private Map<String, String> known(Participation participation, Map<String, String> parts) {
        Map<String, String> words = new HashMap<>();
        contents.of(participation).stream()
                .map(ResponseContent::key)
                .forEach(key -> words.put(key, parts.getOrDefault(key, "").strip()));
        words.values().forEach(Contents.PART::require);
        return words;
    }
}
