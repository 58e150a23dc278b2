package org.forthright.complaint.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Stage;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisations;
import org.forthright.platform.page.NavigationItem;

/** What a reader may do with a complaint now; asks what the steps themselves ask. */
@ApplicationScoped
class CaseActions {

    private final ComplaintAccess access;
    private final Organisations organisations;
    private final Rules rules;
    private final Clock clock;

    @Inject
    CaseActions(ComplaintAccess access, Organisations organisations, Rules rules, Clock clock) {
        this.access = access;
        this.organisations = organisations;
        this.rules = rules;
        this.clock = clock;
    }

    List<NavigationItem> of(Participation participation, String address) {
        List<NavigationItem> actions = new ArrayList<>();
        if (!participation.isOpen()) {
            return actions;
        }
        if (participation.stage() == Stage.RECEIVED) {
            actions.add(NavigationItem.to("Acknowledge", address + "/acknowledgement"));
        }
        boolean manages = access.canManage();
        if (manages) {
            actions.add(NavigationItem.to(
                    participation.handlerId().isPresent() ? "Allocate to somebody else" : "Allocate",
                    address + "/allocation"));
        }
        if (manages && participation.stage().isOpen() && isOfAnEarlierVersion(participation)) {
            actions.add(NavigationItem.to("Move to the procedure of today", address + "/procedure"));
        }
        if (manages || access.canWorkOn(participation)) {
            work(participation, address, actions);
        }
        return actions;
    }

    private void work(Participation participation, String address, List<NavigationItem> actions) {
        if (participation.stage().takesPoints()) {
            actions.add(NavigationItem.to("Add a point", address + "/points"));
        }
        if (participation.stage().takesPlans()) {
            actions.add(NavigationItem.to(
                    participation.respondBy().isPresent() ? "Change the plan or date" : "Agree the plan",
                    address + "/plan"));
        }
        if (canForward(participation)) {
            actions.add(NavigationItem.to("Ask for consent", address + "/consents"));
            actions.add(NavigationItem.to("Forward to a provider", address + "/forwarding"));
        }
        if (participation.stage().next().contains(Stage.CLOSED)) {
            actions.add(NavigationItem.to("Close the complaint", address + "/closure"));
        }
    }

    private boolean isOfAnEarlierVersion(Participation participation) {
        String today = rules.inForce(organisations.mine(), London.today(clock)).label();
        return !participation.procedureVersion().equals(today);
    }

    private boolean canForward(Participation participation) {
        return participation.isHome()
                && organisations.mine().commissions()
                && participation.stage().next().contains(Stage.WITH_PROVIDER);
    }
}
