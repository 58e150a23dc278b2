package org.forthright.response.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param parts the words by the key of the content; one that is not given stays as it is
     * @param read the version that the writer had before them; null where there was no draft yet
     */
    public Response write(String reference, Map<String, String> parts, @Nullable Integer read) {
        Participation participation = participations.requireForWriting(reference);
        access.requireWrite(participation);
        Optional<Response> response = responses.of(participation.complaintId());
        Map<String, String> words =
                words(participation, response.map(Response::parts).orElse(Map.of()), parts);
        return response.map(saved -> change(participation, saved, words, read))
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

    /** Every content that the procedure knows: as it is given, else as it was. */
    private Map<String, String> words(
            Participation participation, Map<String, String> saved, Map<String, String> given) {
        List<String> known =
                contents.of(participation).stream().map(ResponseContent::key).toList();
        List<String> unknown = given.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(ResponseRefusal.unknown(unknown, known));
        }
        Map<String, String> words = new HashMap<>();
        known.forEach(key -> words.put(
                key, given.getOrDefault(key, saved.getOrDefault(key, "")).strip()));
        words.values().forEach(Contents.PART::require);
        return words;
    }
}
