package org.forthright.organisation.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.organisation.people.GivenRoles;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.people.review.AccessReview;
import org.forthright.organisation.people.review.Reviewed;
import org.forthright.organisation.web.review.ReviewPage.Row;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.page.Label;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;

/** Lays out the review of access. */
@ApplicationScoped
class ReviewViews {

    private static final List<Integer> CHOICES = List.of(30, 90, 180, 365);
    private static final int USUAL = 90;
    private static final int DAYS_AHEAD = 30;

    private final CurrentActor current;
    private final AccessReview review;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    ReviewViews(CurrentActor current, AccessReview review, Memberships memberships, Clock clock) {
        this.current = current;
        this.review = review;
        this.memberships = memberships;
        this.clock = clock;
    }

    String address() {
        return organisation() + "/access-review";
    }

    /** @param asked for how many days; another number than those offered counts as the usual one */
    ReviewPage page(String asked) {
        int days = CHOICES.stream()
                .filter(choice -> asked.equals(choice.toString()))
                .findFirst()
                .orElse(USUAL);
        List<Reviewed> everybody = review.everybody();
        Map<UUID, String> names = memberships.names(everybody.stream()
                .flatMap(each -> each.lastConfirmed().stream())
                .map(each -> each.confirmedBy())
                .distinct()
                .toList());
        long overdue =
                everybody.stream().filter(each -> each.isOverdueOn(today())).count();
        return new ReviewPage(
                current.actor().organisationName(),
                organisation(),
                address(),
                overdue == 0
                        ? ""
                        : overdue + (overdue == 1 ? " confirmation is overdue" : " confirmations are overdue"),
                rows(everybody.stream(), names),
                rows(everybody.stream().filter(each -> each.isMissingSince(today(), days)), names),
                days,
                CHOICES.stream()
                        .map(choice -> Option.of(choice.toString(), choice + " days"))
                        .toList());
    }

    private List<Row> rows(Stream<Reviewed> some, Map<UUID, String> names) {
        Actor actor = current.actor();
        boolean others = memberships.areLookedAfterWithout(actor.person());
        return some.map(each ->
                        row(each, names, others && actor.is(each.member().id())))
                .toList();
    }

    private Row row(Reviewed each, Map<UUID, String> names, boolean left) {
        return new Row(
                each.member().name(),
                GivenRoles.words(each.roles()),
                each.lastSeen().map(DateWords::day).orElse("Not on record"),
                each.lastConfirmed()
                        .map(last -> "%s by %s"
                                .formatted(
                                        DateWords.day(last.confirmedOn()), names.getOrDefault(last.confirmedBy(), "")))
                        .orElse("Not yet"),
                due(each),
                organisation() + "/people/" + each.member().id() + "/roles",
                left ? null : each.member().id() + ":" + each.member().version());
    }

    private Label due(Reviewed each) {
        String day = DateWords.day(each.dueOn());
        if (each.isOverdueOn(today())) {
            return Label.of("Overdue since " + day, "red");
        }
        boolean soon = !each.dueOn().isAfter(today().plusDays(DAYS_AHEAD));
        return Label.of("Due by " + day, soon ? "orange" : "green");
    }

    private String organisation() {
        return "/" + current.actor().organisationCode() + "/organisation";
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
