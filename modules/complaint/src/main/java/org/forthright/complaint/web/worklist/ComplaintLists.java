package org.forthright.complaint.web.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.clock.DueDates;
import org.forthright.complaint.participation.Caseload;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.web.worklist.ComplaintsPage.Row;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Pagination;
import org.forthright.platform.tenancy.CurrentActor;

/** Lays out lists of complaints, open and closed. */
@ApplicationScoped
class ComplaintLists {

    static final int MOST_PAGES = 100_000;

    private static final int PER_PAGE = 40;

    private final CurrentActor current;
    private final CaseFrames caseFrames;
    private final DueDates dueDates;
    private final Memberships memberships;

    @Inject
    ComplaintLists(CurrentActor current, CaseFrames caseFrames, DueDates dueDates, Memberships memberships) {
        this.current = current;
        this.caseFrames = caseFrames;
        this.dueDates = dueDates;
        this.memberships = memberships;
    }

    ComplaintsPage all(Caseload mine, int number) {
        long all = mine.count();
        Pagination pages = Pagination.of(all, PER_PAGE, number, address() + "?page=");
        List<Participation> rows = mine.newest((pages.current() - 1) * PER_PAGE, PER_PAGE);
        return new ComplaintsPage(address(), "", counted(all), rows(rows), pages);
    }

    /** Not more than can be looked through: whoever finds too many adds a word. */
    ComplaintsPage found(Caseload mine, String words) {
        List<Participation> found = mine.search(words);
        return new ComplaintsPage(
                address(),
                words,
                counted(found.size()) + " with “" + words + "”",
                rows(found),
                Pagination.of(1, PER_PAGE, 1, ""));
    }

    private String address() {
        return "/" + current.actor().organisationCode() + "/complaints";
    }

    private static String counted(long number) {
        return number + (number == 1 ? " complaint" : " complaints");
    }

    private List<Row> rows(List<Participation> participations) {
        Map<UUID, String> handlers = memberships.names(participations.stream()
                .flatMap(each -> each.handlerId().stream())
                .distinct()
                .toList());
        return participations.stream().map(each -> row(each, handlers)).toList();
    }

    private Row row(Participation participation, Map<UUID, String> handlers) {
        return new Row(
                caseFrames.address(participation),
                participation.name(),
                participation.subject(),
                participation.reference(),
                DateWords.day(participation.receivedOn()),
                CaseFrames.labels(participation).getFirst(),
                CaseFrames.needs(participation),
                participation.isOpen() ? dueDates.on(participation.dueOn()) : null,
                participation.handlerId().map(handlers::get).orElse("Not allocated"));
    }
}
