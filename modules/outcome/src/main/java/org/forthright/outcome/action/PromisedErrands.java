package org.forthright.outcome.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.worklist.Errand;
import org.forthright.complaint.worklist.Errands;

/** The remedies and the learning that my organisation promised and has not recorded as done. */
@ApplicationScoped
public class PromisedErrands implements Errands {

    private static final String REMEDIES = "9.30";
    private static final String LEARNING = "11.1";

    private final Remedies remedies;
    private final Learnings learnings;

    @Inject
    PromisedErrands(Remedies remedies, Learnings learnings) {
        this.remedies = remedies;
        this.learnings = learnings;
    }

    @Override
    public List<Errand> open() {
        return errands(remedies.promised(), learnings.promised());
    }

    /** Those on one complaint; none before the person has the answer. */
    public List<Errand> of(Participation participation) {
        return Promised.STAGES.contains(participation.stage())
                ? errands(remedies.undone(participation.complaintId()), learnings.undone(participation.complaintId()))
                : List.of();
    }

    private static List<Errand> errands(List<Remedy> remedies, List<Learning> learnings) {
        return Stream.concat(
                        remedies.stream().map(PromisedErrands::errand),
                        learnings.stream().map(PromisedErrands::errand))
                .toList();
    }

    private static Errand errand(Remedy remedy) {
        Action action = remedy.action();
        String path = "remedies/%s/completion".formatted(remedy.id());
        return new Errand(remedy.complaintId(), action.what(), path, REMEDIES, action.dueOn(), action.owner());
    }

    private static Errand errand(Learning learning) {
        Action action = learning.action();
        String path = "learning/%s/completion".formatted(learning.id());
        return new Errand(learning.complaintId(), action.what(), path, LEARNING, action.dueOn(), action.owner());
    }
}
