package org.forthright.local.demo.play;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.point.Point;
import org.forthright.local.demo.cast.Cast;
import org.forthright.local.demo.story.Cue;
import org.forthright.local.demo.story.Scene;
import org.forthright.local.demo.story.Story;
import org.forthright.local.demo.story.step.InvestigationStep;
import org.forthright.local.demo.story.step.OutcomeStep;
import org.forthright.local.demo.time.Days;
import org.forthright.platform.tenancy.Actor;
import org.jspecify.annotations.Nullable;

/** A story on its way: what the platform has called its parts so far. */
public final class Performance {

    private final Story story;
    private final Cast cast;
    private final Days days;
    private final Map<UUID, Actor> handlers = new HashMap<>();
    private final Map<String, Point> points = new HashMap<>();
    private final Map<OutcomeStep.Promise, UUID> promises = new HashMap<>();
    private @Nullable Complaint complaint;

    public Performance(Story story, Cast cast, Days days) {
        this.story = story;
        this.cast = cast;
        this.days = days;
    }

    public Story story() {
        return story;
    }

    public Days days() {
        return days;
    }

    /** Whoever a paper is from, the handler puts it into the file. */
    public Actor actor(Scene scene) {
        Cue cue = scene.cue();
        if (cue.isByPerson()) {
            return cast.visitor(story.receivedBy());
        }
        Actor actor = cast.actor(cue.organisation(), cue.by());
        return scene.step() instanceof InvestigationStep.AddEvidence
                ? handlers.getOrDefault(actor.organisationId(), actor)
                : actor;
    }

    /** A colleague gets the complaint. */
    Actor allocated(Actor manager, String username) {
        Actor handler = cast.actor(manager.organisationCode(), username);
        handlers.put(handler.organisationId(), handler);
        return handler;
    }

    void opened(Complaint received) {
        complaint = received;
    }

    public String reference() {
        return complaint().reference();
    }

    public UUID complaintId() {
        return complaint().id();
    }

    void agreed(String key, Point point) {
        points.put(key, point);
    }

    Point point(String key) {
        Point point = points.get(key);
        if (point == null) {
            throw new IllegalArgumentException("No point " + key + " has been agreed");
        }
        return point;
    }

    void promised(OutcomeStep.Promise promise, UUID id) {
        promises.put(promise, id);
    }

    UUID idOf(OutcomeStep.Promise promise) {
        return Objects.requireNonNull(promises.get(promise));
    }

    private Complaint complaint() {
        if (complaint == null) {
            throw new IllegalStateException("A story begins with the receipt of the complaint");
        }
        return complaint;
    }
}
