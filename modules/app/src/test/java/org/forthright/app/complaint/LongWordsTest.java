package org.forthright.app.complaint;

import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.junit.jupiter.api.Test;

/** Whoever writes more than fits gets it all back, with the limit at the field. */
@House
class LongWordsTest {

    private static final String TWO_HUNDRED_THOUSAND = "I was very sorry to read what happened.  ".repeat(4_900);

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Test
    void comeBackFromAnAcknowledgement() {
        Complaint complaint = stories.received(ConsentAnswer.NOT_YET);
        sent(complaint, "acknowledgement", "words", "What you say must be 5,000", "how", "LETTER", "offer", "yes");
    }

    @Test
    void comeBackFromAPointAndFromAPlan() {
        Complaint complaint = stories.acknowledgedAndAllocated(ConsentAnswer.NOT_YET);
        sent(complaint, "points", "summary", "The point must be 500");
        LocalDate day = LocalDate.of(2027, 1, 15);
        sent(
                stories.withPoints(ConsentAnswer.NOT_YET),
                "plan",
                "method",
                "How it is looked at must be 4,000",
                "respondBy-day",
                String.valueOf(day.getDayOfMonth()),
                "respondBy-month",
                String.valueOf(day.getMonthValue()),
                "respondBy-year",
                String.valueOf(day.getYear()),
                "basis",
                "AGREED",
                "updates",
                "By telephone");
    }

    private void sent(Complaint complaint, String form, String field, String sentence, String... others) {
        String[] fields = new String[others.length + 2];
        fields[0] = field;
        fields[1] = TWO_HUNDRED_THOUSAND;
        System.arraycopy(others, 0, fields, 2, others.length);
        Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi")
                .send(complaint.reference(), form, fields)
                .then()
                .statusCode(422)
                .body(
                        containsString("href=\"#" + field + "\">" + sentence + " characters or fewer"),
                        containsString("<textarea"),
                        containsString(TWO_HUNDRED_THOUSAND.strip()));
    }
}
