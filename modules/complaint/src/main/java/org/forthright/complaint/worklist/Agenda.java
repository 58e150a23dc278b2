package org.forthright.complaint.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.complaint.participation.Participation;

/** What my organisation owes beside the stages of its complaints, by complaint and earliest first. */
public record Agenda(Map<UUID, List<Errand>> errands) {

    private static final Comparator<Errand> EARLIEST = Comparator.comparing(Errand::dueOn);

    public Agenda {
        errands = Map.copyOf(errands);
    }

    /** The complaint with what is next on it: its errand where that is not later than what the stage asks for. */
    WorkItem item(Participation participation) {
        return new WorkItem(
                participation,
                of(participation.complaintId())
                        .filter(errand -> participation.stage().isOpen() || !errand.isPromise())
                        .min(EARLIEST)
                        .filter(errand -> !errand.dueOn().isAfter(participation.dueOn()))
                        .orElse(null));
    }

    /** What was promised to the person. */
    Stream<Errand> promises(UUID complaintId) {
        return of(complaintId).filter(Errand::isPromise).sorted(EARLIEST);
    }

    /** The complaints on which something was promised. */
    List<UUID> promising() {
        return errands.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(Errand::isPromise))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<Errand> of(UUID complaintId) {
        return errands.getOrDefault(complaintId, List.of()).stream();
    }
}
