package org.forthright.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The people of Northmoor, who were complained to and pass it on. */
final class AtTheCommissioner {

    private final Places places;

    AtTheCommissioner(Places places) {
        this.places = places;
    }

    void theManagerAcknowledgesAndAllocates() {
        try (Someone ruth = places.signedIn("ruth.adeyemi", Places.NORTHMOOR + "/work")) {
            ruth.sees("To acknowledge");
            ruth.findsItAccessible("work-list");
            ruth.opens(places.at(Places.NORTHMOOR, ""));
            ruth.sees("Daniel Okonjo");
            ruth.findsItAccessible("case-overview-new");
            ruth.sees("Why this day?");
            ruth.follows("Acknowledge the complaint");
            ruth.chooses("how", "EMAIL");
            ruth.ticks("offer");
            ruth.writes("words", "I was sorry to read how your father came home that night.");
            ruth.findsItAccessible("acknowledgement");
            ruth.presses("Acknowledge");
            ruth.opens(places.at(Places.NORTHMOOR, ""));
            ruth.follows("Allocate the complaint");
            ruth.findsItAccessible("allocation");
            ruth.selects("handler", "Imran Sayeed");
            ruth.presses("Allocate");
            ruth.opens(places.at(Places.NORTHMOOR, "/timeline"));
            ruth.sees("Allocated to Imran Sayeed");
            ruth.findsItAccessible("timeline");
        }
    }

    void theHandlerAgreesPointsAndForwardsOnlyWithConsent() {
        try (Someone imran = places.signedIn("imran.sayeed", Places.NORTHMOOR + "/work")) {
            addPoint(imran, "He was sent home without a care plan.");
            addPoint(imran, "Nobody told the family that he was coming home.");
            imran.findsItAccessible("points");
            imran.opens(places.at(Places.NORTHMOOR, "/plan"));
            imran.writesDate("respondBy", Papers.TODAY.plusDays(50));
            imran.chooses("basis", "AGREED");
            imran.writes("method", "The hospital looks into it, and we watch over its answer.");
            imran.writes("updates", "a letter every month");
            imran.presses("Save, and write to the person");
            imran.opens(places.at(Places.NORTHMOOR, "/forwarding"));
            imran.findsItAccessible("forwarding");
            imran.chooses("provider", providerIn(imran, "Calderbrook"));
            imran.presses("Preview");
            imran.sees("has not consented");
            imran.sees("reg. 7(3)");
            imran.findsItAccessible("forwarding-refused");
            imran.opens(places.at(Places.NORTHMOOR, "/consents"));
            imran.findsItAccessible("consents");
            imran.page().locator("a[href*='/answer']").first().click();
            imran.findsItAccessible("consent-answer");
            imran.chooses("answer", "GIVEN");
            imran.writes("by", "Farida Okonjo");
            imran.writes("how", "by telephone");
            imran.presses("Save the answer");
            imran.opens(places.at(Places.NORTHMOOR, "/forwarding"));
            imran.chooses("provider", providerIn(imran, "Calderbrook"));
            imran.presses("Preview");
            imran.sees("exactly what stands here");
            imran.findsItAccessible("forwarding-preview");
            imran.presses("Forward now");
            imran.opens(places.at(Places.NORTHMOOR, ""));
            imran.sees("With the provider");
            imran.findsItAccessible("case-overview-forwarded");
        }
    }

    void theInternalNoteOfTheProviderIsNowhere() {
        try (Someone imran = places.signedIn("imran.sayeed", places.at(Places.NORTHMOOR, ""))) {
            for (String page : List.of("", "/timeline", "/notes", "/documents", "/evidence")) {
                assertThat(imran.statusOf(places.at(Places.NORTHMOOR, page))).isEqualTo(200);
                imran.sees(places.reference());
                imran.doesNotSee(Places.CANARY);
            }
        }
    }

    void theManagerSeesTheOutcomeAndClosesHerSide() {
        try (Someone ruth = places.signedIn("ruth.adeyemi", Places.NORTHMOOR + "/monitoring")) {
            ruth.findsItAccessible("monitoring");
            ruth.opens(Places.NORTHMOOR + "/monitoring?watch=ANSWERED");
            ruth.sees(places.reference());
            ruth.opens(places.at(Places.NORTHMOOR, ""));
            ruth.sees("Upheld");
            ruth.opens(places.at(Places.NORTHMOOR, "/closure"));
            ruth.sees("To be done first");
            ruth.findsItAccessible("closure-letters-wait");
            ruth.postsWhatWaits(places.at(Places.NORTHMOOR, "/closure"));
            ruth.findsItAccessible("closure");
            ruth.presses("Close the complaint");
            ruth.sees("Closed");
            ruth.findsItAccessible("case-overview-closed");
        }
    }

    private void addPoint(Someone imran, String words) {
        imran.opens(places.at(Places.NORTHMOOR, "/points"));
        imran.writes("summary", words);
        imran.selects("about", "Calderbrook Hospital Trust");
        imran.presses("Add the point");
    }

    private static String providerIn(Someone imran, String name) {
        return imran.page()
                .locator(".nhsuk-radios__item", new Page.LocatorOptions().setHasText(name))
                .locator("input[name='provider']")
                .first()
                .getAttribute("value");
    }
}
