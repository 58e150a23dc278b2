package org.forthright.platform.page;

import java.util.List;
import java.util.Map;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.forthright.platform.page.clock.CaseClock;
import org.forthright.platform.page.clock.ClockMark;
import org.forthright.platform.page.clock.ClockMark.State;
import org.forthright.platform.refused.TypedWords;

/** Invented examples for the component gallery. */
public record Gallery(
        Answers fresh,
        Answers refused,
        List<Option> channels,
        CaseClock clock,
        CaseClock lateClock,
        Pagination pages,
        List<Label> labels,
        List<NavigationItem> tabs,
        List<NavigationItem> chips,
        TypedWords typed) {

    public static Gallery example() {
        return new Gallery(
                Answers.none().with("channel", "PHONE").with("needs", "LARGE_PRINT", "CALLS"),
                refusedAnswers(),
                List.of(
                        Option.of("EMAIL", "Email"),
                        Option.of("PHONE", "Phone"),
                        Option.of("POST", "Letter").withHint("It takes 2 working days longer")),
                CaseClock.of(marks(485, State.COMING, "9 working days")),
                CaseClock.of(marks(680, State.MISSED, "is 5 working days late")),
                Pagination.of(480, 25, 9, "/dev/components?page="),
                List.of(
                        Label.of("Investigating"),
                        Label.of("2 providers", "blue"),
                        Label.of("Large print", "orange"),
                        Label.of("Safeguarding", "red")),
                List.of(
                        NavigationItem.to("Overview", "/dev/components").here(true),
                        NavigationItem.to("Documents", "/dev/components#documents")
                                .counting(14, "documents"),
                        NavigationItem.to("Messages", "/dev/components#messages")
                                .counting(2, "unread"),
                        NavigationItem.to("History", "/dev/components#history")),
                List.of(NavigationItem.to("Open", "/dev/components"), NavigationItem.to("My team", "/dev/components")),
                new TypedWords(List.of(new TypedWords.Word("what-happened", "Nobody came when she rang."))));
    }

    private static Answers refusedAnswers() {
        var answers = Answers.of(Map.of(
                "wrongEmail", List.of("farida.okonjo at example"),
                "wrongDate-day", List.of("31"),
                "wrongDate-month", List.of("2"),
                "wrongDate-year", List.of("2026")));
        answers.email("wrongEmail", "Enter an email address in the correct format, like name@example.com");
        answers.required("wrongWords", "Enter what happened");
        answers.required("wrongChannel", "Select how we should write to you");
        answers.required("wrongNeeds", "Select what would help you");
        answers.optionalDate("wrongDate");
        answers.required("wrongProvider", "Select the organisation");
        return answers.problem("wrongFile", "The file must be smaller than 25 MB");
    }

    private static List<ClockMark> marks(int today, State views, String viewsWords) {
        return List.of(
                new ClockMark(0, "Received", "14 October", State.DONE, ""),
                new ClockMark(23, "Acknowledged", "16 October", State.DONE, "on day 2 of 3"),
                new ClockMark(94, "Plan agreed", "22 October", State.DONE, ""),
                new ClockMark(today, "Today", "Day 41", State.TODAY, ""),
                new ClockMark(605, "Provisional views", "Friday 4 December", views, viewsWords),
                new ClockMark(768, "Response", "Friday 18 December", State.ANSWER, "19 working days"),
                new ClockMark(1000, "Six-month limit", "13 April 2027", State.LIMIT, "141 days"));
    }
}
