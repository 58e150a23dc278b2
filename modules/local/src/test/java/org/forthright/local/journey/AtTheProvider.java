package org.forthright.local.journey;

import java.io.IOException;
import java.util.List;

/** The people of Calderbrook, who find out, answer and put right. */
final class AtTheProvider {

    private final Places places;

    AtTheProvider(Places places) {
        this.places = places;
    }

    void theProviderFindsOutInItsOwnRoom() throws IOException {
        try (Someone helen = places.signedIn("helen.croft", Places.CALDERBROOK + "/work")) {
            helen.opens(places.at(Places.CALDERBROOK, "/acknowledgement"));
            helen.chooses("how", "PHONE");
            helen.ticks("offer");
            helen.writes("words", "We talked for half an hour.");
            helen.presses("Acknowledge");
            helen.opens(places.at(Places.CALDERBROOK, "/allocation"));
            helen.selects("handler", "Samir Khalil");
            helen.presses("Allocate");
        }
        try (Someone samir = places.signedIn("samir.khalil", Places.CALDERBROOK + "/work")) {
            samir.opens(places.at(Places.CALDERBROOK, ""));
            samir.sees("sent home at eleven at night");
            samir.doesNotSee("Allocated to Imran Sayeed");
            samir.findsItAccessible("provider-overview");
            samir.opens(places.at(Places.CALDERBROOK, "/plan"));
            samir.writesDate("respondBy", Papers.TODAY.plusDays(40));
            samir.chooses("basis", "AGREED");
            samir.writes("method", "We read the ward's records and speak with the nurse in charge.");
            samir.writes("updates", "a telephone call every second Thursday");
            samir.findsItAccessible("plan");
            samir.presses("Save, and write to the person");
            samir.opens(places.at(Places.CALDERBROOK, "/notes"));
            samir.writes("words", Places.INTERNAL);
            samir.presses("Save note");
            samir.findsItAccessible("notes");
            samir.opens(places.at(Places.CALDERBROOK, "/evidence"));
            samir.attaches("file", Papers.letter());
            samir.writes("source", "Ward 7");
            samir.writesDate("dated", Papers.TODAY.minusDays(15));
            samir.chooses("sourceClass", "RECORDS");
            samir.page().locator("input[name='points']").first().check();
            samir.presses("Add paper");
            samir.findsItAccessible("evidence");
            for (int point : List.of(1, 2)) {
                samir.opens(places.at(Places.CALDERBROOK, "/points/" + point + "/finding"));
                samir.writes("should", "The ward agrees a care plan with patient and family before discharge.");
                samir.writes("happened", "No plan was written and nobody was called.");
                samir.writes("evidence", "The ward's record of the night and the nurse's statement.");
                samir.writes("standard", "The trust's discharge policy, section 4");
                samir.writes("impact", "Mr Okonjo was alone and in pain until the morning.");
                samir.chooses("outcome", "UPHELD");
                samir.findsItAccessible("finding-" + point);
                samir.presses("Save and continue");
            }
            samir.opens(places.at(Places.CALDERBROOK, "/points/2/finding"));
            samir.writes("impact", "Mr Okonjo was alone and in pain until the morning, and his daughter did not know.");
            samir.presses("Save and continue");
            samir.opens(places.at(Places.CALDERBROOK, "/documents"));
            samir.findsItAccessible("documents");
        }
    }

    void theResponseIsWrittenCheckedSignedAndSent() {
        try (Someone samir = places.signedIn("samir.khalil", places.at(Places.CALDERBROOK, "/response"))) {
            samir.presses("Save and send to be checked");
            samir.findsItAccessible("response-missing");
            for (String part : samir.emptyFields()) {
                samir.writes(part, "We are sorry. This part says what the person needs to know, in plain words.");
            }
            samir.presses("Save");
            samir.findsItAccessible("response-draft");
            samir.presses("Save and send to be checked");
        }
        try (Someone helen = places.signedIn("helen.croft", places.at(Places.CALDERBROOK, "/response/check"))) {
            helen.findsItAccessible("response-check");
            helen.chooses("attested", "procedure");
            helen.chooses("attested", "points");
            helen.presses("Pass it on to be signed");
        }
        try (Someone patrick =
                places.signedIn("patrick.donnelly", places.at(Places.CALDERBROOK, "/response/signature"))) {
            patrick.findsItAccessible("response-signature");
            patrick.presses("Sign the letter");
        }
        try (Someone samir = places.signedIn("samir.khalil", places.at(Places.CALDERBROOK, "/response/dispatch"))) {
            samir.findsItAccessible("response-dispatch");
            samir.page().locator("input[name='how']").first().check();
            samir.page().locator("input[name='papers']").first().check();
            samir.presses("Record as sent");
            samir.opens(places.at(Places.CALDERBROOK, ""));
            samir.sees("Answered");
        }
    }

    void remediesAndLearningAreKept() {
        try (Someone samir = places.signedIn("samir.khalil", places.at(Places.CALDERBROOK, "/remedies"))) {
            samir.page().locator("input[name='kind']").first().check();
            samir.writes("what", "A written apology from the ward's sister");
            samir.writes("owner", "Helen Croft");
            samir.writesDate("due", Papers.TODAY.plusDays(14));
            samir.presses("Add remedy");
            samir.findsItAccessible("remedies");
            samir.opens(places.at(Places.CALDERBROOK, "/learning"));
            samir.writes("what", "No discharge after 8pm without a call to the family");
            samir.writes("owner", "Director of nursing");
            samir.writesDate("due", Papers.TODAY.plusDays(60));
            samir.presses("Add learning");
            samir.findsItAccessible("learning");
            samir.postsWhatWaits(places.at(Places.CALDERBROOK, "/closure"));
            samir.presses("Close the complaint");
            samir.sees("Closed");
        }
    }
}
