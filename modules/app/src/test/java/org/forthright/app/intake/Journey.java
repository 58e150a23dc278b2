package org.forthright.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What believable visitors write. */
final class Journey {

    private static final Pattern REFERENCE =
            Pattern.compile("Your reference is <strong>([A-Z]+-2026-[0-9]{5})</strong>");

    private Journey() {}

    /** Farida Okonjo complains to a commissioner about a hospital, for her father. */
    static Visitor toTheFile(Visitor visitor) {
        visitor.send("who", "SOMEBODY_ELSE")
                .send(
                        "patient-name", "Daniel Okonjo",
                        "patient-born-day", "15",
                        "patient-born-month", "3",
                        "patient-born-year", "1948",
                        "relationship", "daughter")
                .send(
                        "name", "Farida Okonjo",
                        "email", "farida.okonjo@mail.example",
                        "phone", "01632 960 777",
                        "contact-note", "After 4pm")
                .send("about", "calderbrook-hospital")
                .send("service", "hospital-care", "place", "Ward 4")
                .send(
                        "happened-day", "14",
                        "happened-month", "10",
                        "happened-year", "2026",
                        "happened-about", "late in the evening")
                .send("what", "He was sent home at night.\r\nNobody called us.", "term", "CONCERN")
                .send("wanted", "An apology to my father")
                .send("adjustments", "large-print", "adjustments-words", "Black on cream paper")
                .send("consent", "YES");
        assertThat(visitor.address()).endsWith("/complain/file");
        return visitor;
    }

    /** Tom Ashby complains to the hospital itself, and says roughly when. */
    static Visitor toTheCheck(Visitor visitor) {
        visitor.send("who", "MYSELF")
                .send("name", "Tom Ashby", "address", "2 Mill Row, Calderbrook")
                .send("service", "emergency-department")
                .send("happened-about", "Late one evening in September")
                .send("what", "I waited nine hours on a trolley in the corridor.")
                .send("wanted", "")
                .send("adjustments-words", "");
        assertThat(visitor.address()).endsWith("/complain/file");
        return visitor.upload("", new byte[0]);
    }

    static String reference(Visitor visitor) {
        Matcher reference = REFERENCE.matcher(visitor.text());
        assertThat(reference.find()).as("a reference on %s", visitor.address()).isTrue();
        return reference.group(1);
    }
}
