package org.forthright.complaint.web.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forthright.complaint.ComplaintAccess;
import org.forthright.complaint.Stage;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Caseload;
import org.forthright.complaint.participation.Caseloads;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.worklist.Agenda;
import org.forthright.complaint.worklist.PromisedWork;
import org.forthright.complaint.worklist.WorkFilter;
import org.forthright.complaint.worklist.WorkItem;
import org.forthright.complaint.worklist.WorkList;
import org.forthright.complaint.worklist.WorkView;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.absence.StandIn;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.NavigationItem;
import org.forthright.platform.page.Pagination;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/** Lays the work list out: numbers, views, filter and one page of rows. */
@ApplicationScoped
class WorkListViews {

    /** More open complaints than this are found by searching, not by scrolling. */
    private static final int OPEN_AT_MOST = 2000;

    private static final int PER_PAGE = 40;

    private final CurrentActor current;
    private final ComplaintAccess access;
    private final StandIn standIn;
    private final Caseloads caseloads;
    private final Memberships memberships;
    private final WorkList workList;
    private final PromisedWork promisedWork;
    private final DueDates dueDates;

    @Inject
    WorkListViews(
            CurrentActor current,
            ComplaintAccess access,
            StandIn standIn,
            Caseloads caseloads,
            Memberships memberships,
            WorkList workList,
            PromisedWork promisedWork,
            DueDates dueDates) {
        this.current = current;
        this.access = access;
        this.standIn = standIn;
        this.caseloads = caseloads;
        this.memberships = memberships;
        this.workList = workList;
        this.promisedWork = promisedWork;
        this.dueDates = dueDates;
    }

    WorkListPage page(Answers answers) {
        Actor actor = current.actor();
        Caseload mine = caseloads.mine();
        List<Participation> open = mine.open(OPEN_AT_MOST);
        Agenda agenda = workList.agenda();
        List<Membership> handlers = memberships.today();
        WorkFilter filter = filter(answers, actor, handlers);
        Predicate<Participation> chosen = each -> filter.shows(each, standIn.people());
        List<WorkItem> shown =
                workList.inOrder(agenda, open.stream().filter(chosen).toList());
        WorkList.Group promised = promisedWork.group(agenda, mine, chosen);
        WorkListAddress address = new WorkListAddress(actor.organisationCode(), filter);
        Pagination pages = Pagination.of(shown.size(), PER_PAGE, number(answers), address.pages());
        List<WorkItem> rows = shown.stream()
                .skip((pages.current() - 1L) * PER_PAGE)
                .limit(PER_PAGE)
                .toList();
        return new WorkListPage(
                DateWords.weekday(dueDates.today()),
                address.list(),
                access.canRecord() ? address.record() : "",
                new WorkListTiles(workList, dueDates, address, PER_PAGE).of(shown),
                views(open, standIn.people(), filter, address),
                filter.view().code(),
                options(handlers),
                Stream.of(Stage.values())
                        .filter(Stage::isOpen)
                        .map(stage -> Option.of(stage.name(), stage.title()))
                        .toList(),
                address.chips(handlers),
                counted(shown.size()),
                open.size(),
                groups(workList.groups(rows, shown), promised, pages),
                promised.rows().size(),
                pages);
    }

    /** What was promised stands at the end of the list, on its last page. */
    private static List<WorkList.Group> groups(List<WorkList.Group> open, WorkList.Group promised, Pagination pages) {
        boolean here = pages.current() == pages.last() && !promised.rows().isEmpty();
        return here ? Stream.concat(open.stream(), Stream.of(promised)).toList() : open;
    }

    /** Those who handle complaints begin with their own; those who run the procedure, or stand in for that, with all. */
    private static WorkFilter filter(Answers answers, Actor actor, List<Membership> handlers) {
        boolean runsIt = actor.holdsAny(Role.COMPLAINTS_MANAGER, Role.RESPONSIBLE_PERSON);
        boolean handles = actor.holdsAny(Role.HANDLER, Role.COMPLAINT_LEAD);
        WorkView usual = handles && !runsIt ? WorkView.MINE : WorkView.ALL;
        return new WorkFilter(
                WorkView.of(answers.value("view")).orElse(usual),
                handlers.stream()
                        .map(Membership::id)
                        .filter(id -> answers.chose("handler", id.toString()))
                        .findFirst()
                        .orElse(null),
                answers.choices("stage", Stage.class));
    }

    private static int number(Answers answers) {
        return answers.wholeNumber("page", 1, 1000, "").orElse(1);
    }

    private static List<NavigationItem> views(
            List<Participation> open, Set<UUID> readers, WorkFilter filter, WorkListAddress address) {
        return Stream.of(WorkView.values())
                .map(view -> NavigationItem.to(view.title(), address.of(view))
                        .counting(
                                (int) open.stream()
                                        .filter(each -> view.shows(each, readers))
                                        .count(),
                                "complaints")
                        .here(view == filter.view()))
                .toList();
    }

    private static List<Option> options(List<Membership> handlers) {
        return handlers.stream()
                .filter(Membership::handlesComplaints)
                .map(handler -> Option.of(handler.id().toString(), handler.name()))
                .toList();
    }

    private static String counted(int number) {
        return number + (number == 1 ? " open complaint" : " open complaints");
    }
}
