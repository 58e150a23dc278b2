package org.forthright.intake.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.forthright.complaint.Channel;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.intake.draft.Draft;
import org.forthright.intake.draft.Drafts;
import org.forthright.intake.question.Offer;
import org.forthright.intake.question.Told;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.Paper;

/** A draft becomes a complaint: received the moment it is sent, and nothing of it stays in the draft. */
@ApplicationScoped
public class SendComplaint {

    private final Drafts drafts;
    private final ReceiveComplaint receiveComplaint;
    private final Clock clock;

    @Inject
    SendComplaint(Drafts drafts, ReceiveComplaint receiveComplaint, Clock clock) {
        this.drafts = drafts;
        this.receiveComplaint = receiveComplaint;
        this.clock = clock;
    }

    /** Sends a draft that is complete; the caller holds it locked. */
    public Complaint send(Draft draft, Offer offer) {
        Told told = new Told(draft.answers());
        List<Paper> papers = draft.attachment().map(attachment -> paper(draft, attachment, told)).stream()
                .toList();
        Complaint complaint = receiveComplaint.receive(
                new Transcript(told, offer).receipt(Channel.ONLINE, "", papers, clock.instant()));
        drafts.detach(draft);
        draft.becomes(complaint, clock.instant());
        return complaint;
    }

    private Paper paper(Draft draft, Draft.Attachment attachment, Told told) {
        return new Paper(
                attachment.name(),
                DocumentKind.COMPLAINT,
                attachment.mediaType(),
                drafts.bytes(draft),
                told.text("name"),
                London.today(clock));
    }
}
