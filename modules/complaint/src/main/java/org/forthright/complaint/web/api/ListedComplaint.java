package org.forthright.complaint.web.api;

import java.time.LocalDate;
import java.util.List;
import org.forthright.complaint.Stage;
import org.forthright.complaint.participation.Capacity;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.WaitingOn;

/** One line of an organisation's list of complaints. */
public record ListedComplaint(
        String reference,
        String name,
        String subject,
        Capacity capacity,
        Stage stage,
        WaitingOn waitingOn,
        LocalDate receivedOn,
        LocalDate dueOn,
        boolean open,
        List<String> tags) {

    static ListedComplaint of(Participation participation) {
        return new ListedComplaint(
                participation.reference(),
                participation.name(),
                participation.subject(),
                participation.capacity(),
                participation.stage(),
                participation.waitingOn(),
                participation.receivedOn(),
                participation.dueOn(),
                participation.isOpen(),
                participation.tags());
    }
}
