package org.forthright.local.demo.play;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.CloseComplaint;
import org.forthright.complaint.step.sharing.ForwardComplaint;
import org.forthright.local.demo.play.writing.PostRoom;
import org.forthright.local.demo.story.step.ComplaintStep;
import org.forthright.local.demo.story.step.ComplaintStep.Acknowledge;
import org.forthright.local.demo.story.step.ComplaintStep.Allocate;
import org.forthright.local.demo.story.step.ComplaintStep.Close;
import org.forthright.local.demo.story.step.ComplaintStep.Forward;
import org.forthright.local.demo.story.step.ComplaintStep.Receive;
import org.forthright.organisation.Organisation;

/** Receives, acknowledges, forwards and closes; {@link Handing} gives the complaint to somebody and plans. */
@ApplicationScoped
class ComplaintPlayer {

    private final Receipts receipts;
    private final ReceiveComplaint receiveComplaint;
    private final AcknowledgeComplaint acknowledgeComplaint;
    private final Handing handing;
    private final AgreePoint agreePoint;
    private final Points points;
    private final ForwardComplaint forwardComplaint;
    private final CloseComplaint closeComplaint;
    private final PostRoom postRoom;

    @Inject
    ComplaintPlayer(
            Receipts receipts,
            ReceiveComplaint receiveComplaint,
            AcknowledgeComplaint acknowledgeComplaint,
            Handing handing,
            AgreePoint agreePoint,
            Points points,
            ForwardComplaint forwardComplaint,
            CloseComplaint closeComplaint,
            PostRoom postRoom) {
        this.receipts = receipts;
        this.receiveComplaint = receiveComplaint;
        this.acknowledgeComplaint = acknowledgeComplaint;
        this.handing = handing;
        this.agreePoint = agreePoint;
        this.points = points;
        this.forwardComplaint = forwardComplaint;
        this.closeComplaint = closeComplaint;
        this.postRoom = postRoom;
    }

    void play(ComplaintStep step, Performance performance) {
        switch (step) {
            case Receive receive ->
                performance.opened(receiveComplaint.receive(receipts.of(performance.story(), performance.days())));
            case Acknowledge acknowledge ->
                acknowledgeComplaint.acknowledge(
                        performance.reference(),
                        new AcknowledgeComplaint.Command(Ways.way(acknowledge.how()), true, acknowledge.words()));
            case Allocate allocate -> handing.allocate(allocate, performance);
            case ComplaintStep.AgreePoint point -> performance.agreed(point.key(), agree(point, performance));
            case ComplaintStep.Plan plan -> handing.plan(plan, performance);
            case Forward forward -> forwardComplaint.forward(performance.reference(), command(forward, performance));
            case Close close -> {
                postRoom.send(performance);
                closeComplaint.close(performance.reference());
            }
        }
        if (!(step instanceof Receive)) {
            postRoom.send(performance);
        }
    }

    private Point agree(ComplaintStep.AgreePoint point, Performance performance) {
        return agreePoint.agree(performance.reference(), point.title(), Organisation.idOf(point.about()));
    }

    /** The provider gets the points about it; all of them where none is. */
    private ForwardComplaint.Command command(Forward forward, Performance performance) {
        UUID provider = Organisation.idOf(forward.to());
        List<Point> agreed = points.of(performance.complaintId());
        Set<UUID> theirs = agreed.stream()
                .filter(point ->
                        point.aboutOrganisationId().filter(provider::equals).isPresent())
                .map(Point::id)
                .collect(toSet());
        Set<UUID> all = agreed.stream().map(Point::id).collect(toSet());
        return new ForwardComplaint.Command(provider, theirs.isEmpty() ? all : theirs, Set.of(), forward.words());
    }
}
