package org.forthright.intake.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.clock.Clocks;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.TakenDown;
import org.forthright.intake.question.Told;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.Paper;

/** A member of staff takes down what came by phone, letter, email or in person. */
@ApplicationScoped
public class RecordComplaint {

    private final ComplaintAccess access;
    private final Clocks clocks;
    private final ReceiveComplaint receiveComplaint;

    @Inject
    RecordComplaint(ComplaintAccess access, Clocks clocks, ReceiveComplaint receiveComplaint) {
        this.access = access;
        this.clocks = clocks;
        this.receiveComplaint = receiveComplaint;
    }

    /**
     * Takes the complaint in.
     *
     * @param papers what it came with, as the letter itself
     */
    public Complaint record(Told told, TakenDown takenDown, Offer offer, List<Paper> papers) {
        access.requireRecord();
        clocks.requireReached(London.dateOf(takenDown.receivedAt()));
        return receiveComplaint.receive(new Transcript(told, offer)
                .receipt(takenDown.channel(), takenDown.subject(), papers, takenDown.receivedAt()));
    }
}
