package org.forthright.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A complaint goes from the public form to the Ombudsman's reading room, between people of three organisations, in a
 * real browser with JavaScript off, on the stack that {@code ./run} starts. Each page is also looked at by axe.
 */
class OneComplaintAllTheWayIT {

    private static final Pattern REFERENCE = Pattern.compile("NM-\\d{4}-\\d{5}");
    private static Chromium chromium;
    private static RunningPlatform platform;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Chromium> found = Chromium.ifInstalled();
        if (found.isEmpty()) {
            System.err.println("""
                    ****************************************************************************
                    NO BROWSER: the journey was NOT tried. Install Chromium (Debian: chromium).
                    ****************************************************************************""");
        }
        assumeTrue(found.isPresent(), "no browser on this machine");
        chromium = found.get();
        platform = RunningPlatform.start();
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void fromThePublicFormToTheReadingRoomOfTheOmbudsman() throws IOException {
        Places places = new Places(chromium.browser(), platform, aMemberOfThePublicComplains());
        herMailSaysThatWeHaveIt(places);
        AtTheCommissioner northmoor = new AtTheCommissioner(places);
        northmoor.theManagerAcknowledgesAndAllocates();
        northmoor.theHandlerAgreesPointsAndForwardsOnlyWithConsent();
        AtTheProvider calderbrook = new AtTheProvider(places);
        calderbrook.theProviderFindsOutInItsOwnRoom();
        northmoor.theInternalNoteOfTheProviderIsNowhere();
        calderbrook.theResponseIsWrittenCheckedSignedAndSent();
        calderbrook.remediesAndLearningAreKept();
        northmoor.theManagerSeesTheOutcomeAndClosesHerSide();
        new AtTheOmbudsman(places).theOmbudsmansLiaisonReadsTheBundleThatASecondPersonReleased();
        anotherOrganisationFindsNothingOf(places);
    }

    private static String aMemberOfThePublicComplains() throws IOException {
        try (Someone farida = Someone.fromThePublic(chromium.browser(), platform)) {
            farida.opens(Places.NORTHMOOR);
            farida.sees("Make a complaint");
            farida.findsItAccessible("public-start");
            farida.follows("Start now");
            farida.findsItAccessible("public-who");
            farida.presses("Continue");
            farida.findsItAccessible("public-who-missing");
            farida.chooses("who", "SOMEBODY_ELSE");
            farida.presses("Continue");
            farida.findsItAccessible("public-patient");
            farida.writes("patient-name", "Daniel Okonjo");
            farida.writesDate("patient-born", LocalDate.of(1948, 3, 15));
            farida.writes("relationship", "daughter");
            farida.presses("Continue");
            farida.findsItAccessible("public-you");
            farida.writes("name", "Farida Okonjo");
            farida.writes("email", "farida.okonjo@mail.example");
            farida.writes("phone", "01632 960 417");
            farida.presses("Continue");
            farida.findsItAccessible("public-about");
            farida.chooses("about", "calderbrook-hospital");
            farida.presses("Continue");
            farida.findsItAccessible("public-service");
            farida.chooses("service", "hospital-care");
            farida.writes("place", "Ward 7");
            farida.presses("Continue");
            farida.findsItAccessible("public-happened");
            farida.writesDate("happened", Papers.TODAY.minusDays(20));
            farida.presses("Continue");
            farida.writes("what", "My father was sent home at eleven at night in a taxi. Nobody had told us.");
            farida.findsItAccessible("public-what");
            farida.presses("Continue");
            farida.findsItAccessible("public-wanted");
            farida.writes("wanted", "An explanation, an apology and a change to discharge checks");
            farida.presses("Continue");
            farida.findsItAccessible("public-adjustments");
            farida.chooses("adjustments", "large-print");
            farida.presses("Continue");
            farida.findsItAccessible("public-consent");
            farida.chooses("consent", "LATER");
            farida.presses("Continue");
            farida.findsItAccessible("public-file");
            farida.attaches("file", Papers.letter());
            farida.presses("Continue");
            farida.sees("Check your answers");
            farida.findsItAccessible("public-check");
            farida.presses("Send my complaint");
            farida.sees("We have your complaint");
            farida.findsItAccessible("public-sent");
            Matcher given = REFERENCE.matcher(farida.page().locator("body").innerText());
            assertThat(given.find()).isTrue();
            return given.group();
        }
    }

    private static void herMailSaysThatWeHaveIt(Places places) {
        try (Someone farida = Someone.fromThePublic(places.browser(), platform)) {
            farida.waitsForMail("farida.okonjo@mail.example");
            farida.sees(places.reference());
            farida.findsItAccessible("mail-received");
        }
    }

    private static void anotherOrganisationFindsNothingOf(Places places) {
        try (Someone bethan = places.signedIn("bethan.rees", Places.FELLSIDE + "/work")) {
            for (String address : List.of(
                    places.at(Places.FELLSIDE, ""),
                    places.at(Places.NORTHMOOR, ""),
                    places.at(Places.CALDERBROOK, "/documents"))) {
                assertThat(bethan.statusOf(address)).as(address).isEqualTo(404);
            }
        }
    }
}
