package org.forthright.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forthright.app.house.House;
import org.junit.jupiter.api.Test;

/** What cannot be taken is said in a sentence, and nothing that was typed is lost. */
@House
class BadAnswersTest {

    private static final String DOOR = "/calderbrook-hospital/complain/";

    @Test
    void asksAgainWhenNothingWasChosen() {
        Visitor visitor = Visitor.at(DOOR + "who").send();
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("<title>Error: ", "There is a problem", "Choose whose care this is about");
    }

    @Test
    void needsOneWayToReachSomebody() {
        Visitor visitor = begun().send("name", "Tom Ashby", "contact-note", "Not at work");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("Give us one way to reach you", "value=\"Tom Ashby\"", "Not at work");
    }

    @Test
    void takesNoMessageForAName() {
        for (String name : List.of(
                "Please claim your refund at http://evil.example/pay",
                "Refund waiting: evil.example",
                "A B\r\nRing 01632 960 999",
                "A".repeat(101))) {
            Visitor visitor = begun().send("name", name, "email", "tom.ashby@mail.example");
            assertThat(visitor.status()).as(name).isEqualTo(422);
            assertThat(visitor.text()).containsAnyOf("Enter the name alone", "Shorten the name to 100 characters");
        }
        assertThat(begun().send("name", "Tom\r\nAshby", "email", "tom.ashby@mail.example")
                        .address())
                .isEqualTo(DOOR + "service");
    }

    @Test
    void knowsThatThereIsNoThirtyFirstOfFebruary() {
        Visitor visitor = when("31", "2", "2026");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("Enter a real date. 31 February does not exist", "value=\"31\"");
    }

    @Test
    void refusesADateThatIsStillToCome() {
        Visitor visitor = when("24", "11", "2026");
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("The date must be today or in the past");
    }

    @Test
    void asksWhyWhereItIsLongAgo() {
        Visitor visitor = when("22", "11", "2025");
        assertThat(visitor.address()).isEqualTo(DOOR + "late");
        assertThat(visitor.text()).contains("Why are you telling us now?");
        assertThat(when("23", "11", "2025").address()).isEqualTo(DOOR + "what");
    }

    @Test
    void givesBackAStoryThatIsTooLong() {
        String story = "He asked again and nobody came. ".repeat(6_250);
        Visitor visitor = when("14", "10", "2026").send("what", story);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text())
                .contains(
                        "You wrote 199,999 characters and we can take 20,000 here", "still in the box", story.strip());
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        Visitor visitor = atTheFile().upload("scan.pdf", new byte[26 * 1024 * 1024]);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("The file is larger than 25 megabytes");
        assertThat(visitor.open(DOOR + "check").text()).contains("nine hours on a trolley", "No file");
    }

    @Test
    void refusesAProgramThatCallsItselfAPdf() {
        byte[] program = "MZ\u0090\u0000\u0003\u0000\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1);
        Visitor visitor = atTheFile().upload("invoice.pdf", program);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text()).contains("its contents are not what its name says");
        assertThat(visitor.open(DOOR + "check").text()).contains("nine hours on a trolley", "No file");
    }

    @Test
    void cannotBeSentWhileAnswersAreMissing() {
        Visitor visitor = begun().open(DOOR + "check").send();
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.text())
                .contains(
                        "<title>Error: ",
                        "Some answers are still missing",
                        "<a href=\"" + DOOR + "you?return=check\">Enter your name</a>",
                        "<a href=\"" + DOOR + "what?return=check\">Tell us what happened</a>");
        visitor.open(DOOR + "you?return=check").send("name", "Tom Ashby", "phone", "01632 960 222");
        assertThat(visitor.address()).isEqualTo(DOOR + "check");
        assertThat(visitor.text()).contains("Tom Ashby", "01632 960 222");
    }

    @Test
    void asksWhatAChangeHasRaisedBeforeItGoesBackToTheAnswers() {
        Visitor visitor = Journey.toTheCheck(Visitor.at(DOOR + "who"));
        visitor.open(DOOR + "who?return=check").send("who", "SOMEBODY_ELSE");
        assertThat(visitor.address()).isEqualTo(DOOR + "patient?return=check");
    }

    private static Visitor begun() {
        return Visitor.at(DOOR + "who").send("who", "MYSELF");
    }

    private static Visitor when(String day, String month, String year) {
        return begun().send("name", "Tom Ashby", "email", "tom.ashby@mail.example")
                .send("service", "maternity-unit")
                .send("happened-day", day, "happened-month", month, "happened-year", year);
    }

    private static Visitor atTheFile() {
        return Journey.toTheCheck(Visitor.at(DOOR + "who")).open(DOOR + "file");
    }
}
