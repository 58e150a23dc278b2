package org.forthright.local.journey;

import java.io.IOException;

/** The bundle: built and released at Calderbrook, read by the liaison. */
final class AtTheOmbudsman {

    private final Places places;

    AtTheOmbudsman(Places places) {
        this.places = places;
    }

    void theOmbudsmansLiaisonReadsTheBundleThatASecondPersonReleased() throws IOException {
        try (Someone samir = places.signedIn("samir.khalil", places.at(Places.CALDERBROOK, "/ombudsman"))) {
            samir.writes("for", "The complaint file");
            samir.writesDate("asked", Papers.TODAY);
            samir.writesDate("due", Papers.TODAY.plusDays(14));
            samir.presses("Record the request");
            samir.findsItAccessible("ombudsman");
            samir.opens(places.at(Places.CALDERBROOK, "/bundles"));
            samir.writes("title", "The whole complaint file");
            samir.page().locator("input[name='papers']").all().forEach(paper -> paper.check());
            samir.findsItAccessible("bundle-builder");
            samir.presses("Build the bundle");
            samir.doesNotSee(Places.CANARY);
        }
        try (Someone helen = places.signedIn("helen.croft", places.at(Places.CALDERBROOK, "/bundles/1"))) {
            helen.findsItAccessible("bundle");
            helen.page().locator("input[name='readers']").first().check();
            helen.presses("Release the bundle");
        }
        try (Someone catherine = places.signedIn("catherine.okafor", "/ombudsman-liaison/bundles")) {
            catherine.sees(places.reference());
            catherine.findsItAccessible("reading-room");
            catherine.follows(places.reference());
            catherine.doesNotSee(Places.CANARY);
            catherine.findsItAccessible("reading-room-bundle");
            SealedBundle.isWhole(catherine.downloads("Download the sealed folder (ZIP)"));
            catherine.follows("Read it here");
            catherine.findsItAccessible("reading-room-page");
        }
    }
}
