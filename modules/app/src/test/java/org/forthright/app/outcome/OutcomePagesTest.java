package org.forthright.app.outcome;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.house.House;
import org.forthright.complaint.Complaint;
import org.junit.jupiter.api.Test;

/** Remedies and learning in the browser. */
@House
class OutcomePagesTest {

    @Inject
    Cast cast;

    @Inject
    Answers answers;

    @Test
    void promisesARemedyAndRecordsItAsDone() {
        Complaint complaint = answers.drafting();
        Desk samir = Desk.of(cast, Cast.CALDERBROOK, "samir.khalil");
        samir.open(complaint.reference(), "remedies")
                .then()
                .statusCode(200)
                .body(containsString("No remedy is on record yet"), containsString("Payment or refund"));
        samir.send(complaint.reference(), "remedies", "kind", "payment", "what", "Pay back the taxi")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Error: Remedies"),
                        containsString("Enter who sees to it"),
                        containsString("Pay back the taxi")));
        samir.send(
                        complaint.reference(),
                        "remedies",
                        "kind",
                        "payment",
                        "what",
                        "Pay back the taxi",
                        "owner",
                        "Finance office",
                        "due-day",
                        "20",
                        "due-month",
                        "11",
                        "due-year",
                        "2026")
                .then()
                .statusCode(303);
        Response page = samir.open(complaint.reference(), "remedies");
        page.then().body(containsString("1 working day late"), containsString("Finance office"));
        String completion = completion(page);
        samir.open(complaint.reference(), completion).then().statusCode(200).body(containsString("Pay back the taxi"));
        samir.send(
                        complaint.reference(),
                        completion,
                        "done-day",
                        "23",
                        "done-month",
                        "11",
                        "done-year",
                        "2026",
                        "proof",
                        "Payment advice 77")
                .then()
                .statusCode(303);
        samir.open(complaint.reference(), "remedies")
                .then()
                .body(containsString("Payment advice 77"), not(containsString("Record as done")));
    }

    @Test
    void asksForLearningBeforeClosing() {
        Complaint complaint = answers.drafting();
        answers.answer(complaint);
        Desk samir = Desk.of(cast, Cast.CALDERBROOK, "samir.khalil");
        samir.open(complaint.reference(), "").then().body(containsString("Record what was learned"));
        samir.send(complaint.reference(), "learning/none", "reason", "")
                .then()
                .statusCode(422)
                .body(containsString("Enter why nothing was to be learned"));
        samir.send(complaint.reference(), "learning/none", "reason", "The rule was right and was kept.")
                .then()
                .statusCode(303);
        samir.open(complaint.reference(), "learning")
                .then()
                .body(containsString("found nothing to learn"), containsString("Samir Khalil"));
        samir.open(complaint.reference(), "").then().body(not(containsString("Record what was learned")));
    }

    @Test
    void othersSeeWhatWasSharedAndCannotCompleteIt() {
        Complaint complaint = answers.drafting();
        answers.answer(complaint);
        Desk samir = Desk.of(cast, Cast.CALDERBROOK, "samir.khalil");
        samir.program()
                .body("""
                        {"what": "Taxis are called by the ward", "owner": "Matron", "dueOn": "2026-12-01"}
                        """)
                .post("/api" + samir.address(complaint.reference(), "learning"))
                .then()
                .statusCode(201);
        Desk imran = Desk.of(cast, Cast.NORTHMOOR, "imran.sayeed");
        imran.open(complaint.reference(), "learning")
                .then()
                .body(containsString("Taxis are called by the ward"), not(containsString("/completion")));
        Desk bethan = Desk.of(cast, Cast.FELLSIDE, "bethan.rees");
        bethan.open(complaint.reference(), "learning").then().statusCode(404);
    }

    private static String completion(Response page) {
        String html = page.asString();
        int end = html.indexOf("/completion");
        return html.substring(html.lastIndexOf("remedies/", end), end) + "/completion";
    }
}
