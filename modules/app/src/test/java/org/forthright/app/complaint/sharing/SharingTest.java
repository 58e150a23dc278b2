package org.forthright.app.complaint.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.platform.audit.Timeline;
import org.junit.jupiter.api.Test;

/** From the question to the provider: nothing goes that was not agreed, chosen and shown before. */
@House
class SharingTest extends SharingDesk {

    @Inject
    Timeline timeline;

    @Test
    void leadsFromTheQuestionToTheProvider() {
        Complaint complaint = stories.withPoints(ConsentAnswer.NOT_YET);
        Desk imran = at(HANDLER, address(complaint) + "/consents");
        assertThat(imran.text())
                .contains("reg. 7(3)", "What a “no” means", "Not answered yet", "we see the answer")
                .doesNotContain("a copy of the reply");

        imran.sendTo("/consents", "to", Cast.FELLSIDE, "purpose", "FORWARD");
        assertThat(imran.text()).contains("The question is on record");
        imran.open(imran.link(question(complaint, Cast.FELLSIDE) + "/answer"));
        imran.send("answer", "GIVEN", "by", "", "how", "By telephone from Ann");
        assertThat(imran.status()).isEqualTo(422);
        assertThat(imran.text()).contains("Write who answered", "By telephone from Ann", "<title>Error: ");
        imran.send("answer", "GIVEN", "by", "Farida Okonjo", "how", "By telephone");
        assertThat(imran.text()).contains("Farida Okonjo, By telephone", "Given");

        imran.open(address(complaint) + "/forwarding");
        assertThat(imran.text()).contains("Given on 23 November 2026", "Asked on 23 November 2026");
        assertThat(imran.link("/documents/" + paper(complaint))).isNotEmpty();
        imran.open(address(complaint) + "/forwarding/preview?provider=fellside-community&points=1&points=2");
        assertThat(ids(imran.text())).doesNotHaveDuplicates();
        assertThat(imran.text())
                .contains(
                        "Check what the provider will see",
                        "reg. 8(1)(e)",
                        "Thursday 26 November 2026",
                        "01632 960 417",
                        "Call after 2pm",
                        "18 point",
                        "sent home at eleven at night in a taxi")
                .doesNotContain("photo-of-discharge-letter");
        imran.send("words", "I hope this helps you.");
        assertThat(imran.address()).endsWith(complaint.reference());
        assertThat(imran.text()).contains("The complaint is forwarded", "With the provider");

        imran.open(address(complaint) + "/forwarding");
        assertThat(imran.text())
                .contains("You already did this on 23 November 2026")
                .doesNotContain("Preview</button>");
        assertThat(at("daniel.osei", address(complaint).replace(Cast.NORTHMOOR, Cast.FELLSIDE))
                        .text())
                .contains("He was sent home without a care plan.");
    }

    @Test
    void refusesThePreviewWithoutConsentAndNamesTheParagraph() {
        for (ConsentAnswer answer : List.of(ConsentAnswer.NOT_YET, ConsentAnswer.REFUSED)) {
            Complaint complaint = stories.withPoints(answer);
            Desk imran = at(HANDLER, preview(complaint, "&points=1"));
            assertThat(imran.status()).isEqualTo(422);
            assertThat(imran.text())
                    .contains(
                            "has not consented",
                            "This rests on SI 2009/309 reg. 7(3)",
                            "4.3",
                            "value=\"calderbrook-hospital\" checked")
                    .contains("href=\"" + address(complaint) + "/consents\">Ask for consent or record an answer");
        }
    }

    @Test
    void asksToChooseWhereNothingIsChosen() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        Desk imran = at(HANDLER, preview(complaint, ""));
        assertThat(imran.status()).isEqualTo(422);
        assertThat(imran.text()).contains("Choose at least one point");
        assertThat(imran.box("Calderbrook")).as("stays chosen").isEqualTo(Cast.CALDERBROOK);
        imran.open(address(complaint) + "/forwarding/preview?provider=eastmere-icb&points=1");
        assertThat(imran.text()).contains("Choose the provider");
    }

    @Test
    void forwardsOnceHoweverOftenTheButtonIsPressed() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        Desk imran = at(HANDLER, preview(complaint, "&points=1"));
        Desk otherTab = at(HANDLER, preview(complaint, "&points=1"));
        String action = imran.action();
        Response first = imran.post(action, "words", "");
        Response second = imran.post(action, "words", "");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        otherTab.send("words", "Typed in the other tab");
        assertThat(otherTab.status()).isEqualTo(409);
        assertThat(otherTab.text()).contains("already has the complaint");
        assertThat(cast.as(Cast.NORTHMOOR, HANDLER, () -> timeline.of(complaint.id(), 50).stream()
                        .filter(entry -> entry.kind().equals("complaint.forwarded"))
                        .count()))
                .isEqualTo(1);
    }

    @Test
    void refusesOnceConsentIsWithdrawnAndKeepsTheWords() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        Desk imran = at(HANDLER, preview(complaint, "&points=1"));
        Desk ruth = at("ruth.adeyemi", address(complaint) + "/consents");
        ruth.open(ruth.link(question(complaint, Cast.CALDERBROOK) + "/withdrawal"))
                .send();
        assertThat(ruth.text()).contains("The withdrawal is on record", "Withdrawn 23 November 2026");
        imran.send("words", "We spoke on Friday.");
        assertThat(imran.status()).isEqualTo(409);
        assertThat(imran.text()).contains("has withdrawn their consent", "We spoke on Friday.");
        assertThat(at("helen.croft", address(complaint).replace(Cast.NORTHMOOR, Cast.CALDERBROOK))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void showsAgainWhatHasChangedSinceThePreview() {
        Complaint complaint = stories.withPoints(ConsentAnswer.GIVEN);
        Desk imran = at(HANDLER, preview(complaint, "&points=1"));
        Response stale = imran.post(imran.action(), "words", "Kept", "version", "0");
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.asString()).contains("has changed since you looked", "Kept");
    }

    private static String preview(Complaint complaint, String chosen) {
        return address(complaint) + "/forwarding/preview?provider=calderbrook-hospital" + chosen;
    }

    private static List<String> ids(String page) {
        return Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(id -> id.group(1))
                .toList();
    }

    private UUID paper(Complaint complaint) {
        return cast.as(
                Cast.NORTHMOOR,
                HANDLER,
                () -> documents.of(complaint.id()).getFirst().id());
    }
}
