package org.forthright.local.demo.play;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.clock.Plan;
import org.forthright.complaint.point.Point;
import org.forthright.complaint.point.Points;
import org.forthright.complaint.receipt.ReceiveComplaint;
import org.forthright.complaint.step.AcknowledgeComplaint;
import org.forthright.complaint.step.AgreePlan;
import org.forthright.complaint.step.AgreePoint;
import org.forthright.complaint.step.AllocateComplaint;
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
import org.forthright.platform.tenancy.CurrentActor;

/** Receives, acknowledges, allocates, plans, forwards and closes. */
@ApplicationScoped
class ComplaintPlayer {

    private final CurrentActor current;
    private final Receipts receipts;
    private final ReceiveComplaint receiveComplaint;
    private final AcknowledgeComplaint acknowledgeComplaint;
    private final AllocateComplaint allocateComplaint;
    private final AgreePoint agreePoint;
    private final AgreePlan agreePlan;
    private final Points points;
    private final ForwardComplaint forwardComplaint;
    private final CloseComplaint closeComplaint;
    private final PostRoom postRoom;

    @Inject
    ComplaintPlayer(
            CurrentActor current,
            Receipts receipts,
            ReceiveComplaint receiveComplaint,
            AcknowledgeComplaint acknowledgeComplaint,
            AllocateComplaint allocateComplaint,
            AgreePoint agreePoint,
            AgreePlan agreePlan,
            Points points,
            ForwardComplaint forwardComplaint,
            CloseComplaint closeComplaint,
            PostRoom postRoom) {
        this.current = current;
        this.receipts = receipts;
        this.receiveComplaint = receiveComplaint;
        this.acknowledgeComplaint = acknowledgeComplaint;
        this.allocateComplaint = allocateComplaint;
        this.agreePoint = agreePoint;
        this.agreePlan = agreePlan;
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
            case Allocate allocate ->
                allocateComplaint.allocate(
                        performance.reference(),
                        performance.allocated(current.actor(), allocate.to()).person());
            case ComplaintStep.AgreePoint point -> performance.agreed(point.key(), agree(point, performance));
            case ComplaintStep.Plan plan -> agreePlan.agree(performance.reference(), terms(plan, performance));
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

    private static Plan.Terms terms(ComplaintStep.Plan plan, Performance performance) {
        return new Plan.Terms(
                performance.days().due(plan.respondInDays()), true, plan.method(), plan.updates(), plan.words());
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
