package org.forthright.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthright.kernel.time.London;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A complaint goes from the public form to the Ombudsman's reading room, between people of three organisations, in a
 * real browser with JavaScript off, on the stack that {@code ./run} starts. Each page is also looked at by axe.
 */
class OneComplaintAllTheWayIT {

    private static final Pattern REFERENCE = Pattern.compile("NM-\\d{4}-\\d{5}");
    private static final String NORTHMOOR = "/northmoor-icb";
    private static final String CALDERBROOK = "/calderbrook-hospital";
    private static final String INTERNAL = "Ward roster of that night shows two agency nurses. Canary 4711.";
    private static final LocalDate TODAY = LocalDate.now(London.ZONE);

    private static Chromium chromium;
    private static RunningPlatform platform;
    private static String reference = "";

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
        aMemberOfThePublicComplains();
        theManagerAcknowledgesAndAllocates();
        theHandlerAgreesPointsAndForwardsOnlyWithConsent();
        theProviderFindsOutInItsOwnRoom();
        theResponseIsWrittenCheckedSignedAndSent();
        remediesAndLearningAreKeptAndTheCommissionerSeesTheOutcome();
        theOmbudsmansLiaisonReadsTheBundleThatASecondPersonReleased();
        anotherOrganisationFindsNothingOfIt();
    }

    private static void aMemberOfThePublicComplains() throws IOException {
        try (Someone farida = Someone.fromThePublic(browser(), platform)) {
            farida.opens(NORTHMOOR);
            farida.sees("Make a complaint");
            farida.findsItAccessible("public-start");
            farida.follows("Start now");
            farida.presses("Continue");
            farida.findsItAccessible("public-who-missing");
            farida.chooses("who", "SOMEBODY_ELSE");
            farida.presses("Continue");
            farida.writes("patient-name", "Daniel Okonjo");
            farida.writesDate("patient-born", LocalDate.of(1948, 3, 15));
            farida.writes("relationship", "daughter");
            farida.presses("Continue");
            farida.writes("name", "Farida Okonjo");
            farida.writes("email", "farida.okonjo@mail.example");
            farida.writes("phone", "01632 960 417");
            farida.presses("Continue");
            farida.chooses("about", "calderbrook-hospital");
            farida.presses("Continue");
            farida.chooses("service", "hospital-care");
            farida.writes("place", "Ward 7");
            farida.presses("Continue");
            farida.writesDate("happened", TODAY.minusDays(20));
            farida.presses("Continue");
            farida.writes("what", "My father was sent home at eleven at night in a taxi. Nobody had told us.");
            farida.findsItAccessible("public-what");
            farida.presses("Continue");
            farida.writes("wanted", "An explanation, an apology and a change to discharge checks");
            farida.presses("Continue");
            farida.chooses("adjustments", "large-print");
            farida.presses("Continue");
            farida.chooses("consent", "LATER");
            farida.presses("Continue");
            farida.attaches("file", aLetter());
            farida.presses("Continue");
            farida.sees("Check your answers");
            farida.findsItAccessible("public-check");
            farida.presses("Send my complaint");
            farida.sees("We have your complaint");
            farida.findsItAccessible("public-sent");
            Matcher given = REFERENCE.matcher(farida.page().locator("body").innerText());
            assertThat(given.find()).isTrue();
            reference = given.group();
        }
    }

    private static void theManagerAcknowledgesAndAllocates() {
        try (Someone ruth = Someone.signedIn(browser(), platform, "ruth.adeyemi", NORTHMOOR + "/work")) {
            ruth.sees("To acknowledge");
            ruth.findsItAccessible("work-list");
            ruth.opens(at(NORTHMOOR, ""));
            ruth.sees("Daniel Okonjo");
            ruth.findsItAccessible("case-overview-new");
            ruth.opens(at(NORTHMOOR, "/acknowledgement"));
            ruth.chooses("how", "EMAIL");
            ruth.ticks("offer");
            ruth.writes("words", "I was sorry to read how your father came home that night.");
            ruth.findsItAccessible("acknowledgement");
            ruth.presses("Acknowledge");
            ruth.opens(at(NORTHMOOR, "/allocation"));
            ruth.selects("handler", "Imran Sayeed");
            ruth.presses("Allocate");
            ruth.opens(at(NORTHMOOR, "/timeline"));
            ruth.sees("Allocated to Imran Sayeed");
        }
    }

    private static void theHandlerAgreesPointsAndForwardsOnlyWithConsent() {
        try (Someone imran = Someone.signedIn(browser(), platform, "imran.sayeed", NORTHMOOR + "/work")) {
            addPoint(imran, "He was sent home without a care plan.");
            addPoint(imran, "Nobody told the family that he was coming home.");
            imran.findsItAccessible("points");
            imran.opens(at(NORTHMOOR, "/forwarding"));
            imran.chooses("provider", providerIn(imran, "Calderbrook"));
            imran.presses("Preview");
            imran.sees("has not consented");
            imran.sees("reg. 7(3)");
            imran.findsItAccessible("forwarding-refused");
            imran.opens(at(NORTHMOOR, "/consents"));
            imran.findsItAccessible("consents");
            imran.page().locator("a[href*='/answer']").first().click();
            imran.chooses("answer", "GIVEN");
            imran.writes("by", "Farida Okonjo");
            imran.writes("how", "by telephone");
            imran.presses("Save the answer");
            imran.opens(at(NORTHMOOR, "/forwarding"));
            imran.chooses("provider", providerIn(imran, "Calderbrook"));
            imran.presses("Preview");
            imran.sees("exactly what stands here");
            imran.findsItAccessible("forwarding-preview");
            imran.presses("Forward now");
            imran.opens(at(NORTHMOOR, ""));
            imran.sees("With the provider");
            imran.findsItAccessible("case-overview-forwarded");
        }
    }

    private static void theProviderFindsOutInItsOwnRoom() throws IOException {
        try (Someone helen = Someone.signedIn(browser(), platform, "helen.croft", CALDERBROOK + "/work")) {
            helen.opens(at(CALDERBROOK, "/acknowledgement"));
            helen.chooses("how", "PHONE");
            helen.ticks("offer");
            helen.writes("words", "We talked for half an hour.");
            helen.presses("Acknowledge");
            helen.opens(at(CALDERBROOK, "/allocation"));
            helen.selects("handler", "Samir Khalil");
            helen.presses("Allocate");
        }
        try (Someone samir = Someone.signedIn(browser(), platform, "samir.khalil", CALDERBROOK + "/work")) {
            samir.opens(at(CALDERBROOK, ""));
            samir.sees("sent home at eleven at night");
            samir.doesNotSee("Allocated to Imran Sayeed");
            samir.findsItAccessible("provider-overview");
            samir.opens(at(CALDERBROOK, "/plan"));
            samir.writesDate("respondBy", TODAY.plusDays(40));
            samir.chooses("basis", "AGREED");
            samir.writes("method", "We read the ward's records and speak with the nurse in charge.");
            samir.writes("updates", "a telephone call every second Thursday");
            samir.findsItAccessible("plan");
            samir.presses("Save, and write to the person");
            samir.opens(at(CALDERBROOK, "/notes"));
            samir.writes("words", INTERNAL);
            samir.presses("Save note");
            samir.findsItAccessible("notes");
            samir.opens(at(CALDERBROOK, "/evidence"));
            samir.attaches("file", aLetter());
            samir.writes("source", "Ward 7");
            samir.writesDate("dated", TODAY.minusDays(15));
            samir.chooses("sourceClass", "RECORDS");
            samir.page().locator("input[name='points']").first().check();
            samir.presses("Add paper");
            samir.findsItAccessible("evidence");
            for (int point : List.of(1, 2)) {
                samir.opens(at(CALDERBROOK, "/points/" + point + "/finding"));
                samir.writes("should", "The ward agrees a care plan with patient and family before discharge.");
                samir.writes("happened", "No plan was written and nobody was called.");
                samir.writes("evidence", "The ward's record of the night and the nurse's statement.");
                samir.writes("standard", "The trust's discharge policy, section 4");
                samir.writes("impact", "Mr Okonjo was alone and in pain until the morning.");
                samir.chooses("outcome", "UPHELD");
                samir.presses("Save and continue");
            }
            samir.opens(at(CALDERBROOK, "/documents"));
            samir.findsItAccessible("documents");
        }
        try (Someone imran = Someone.signedIn(browser(), platform, "imran.sayeed", at(NORTHMOOR, ""))) {
            for (String page : List.of("", "/timeline", "/notes", "/documents", "/evidence")) {
                imran.opens(at(NORTHMOOR, page));
                imran.doesNotSee("Canary 4711");
            }
        }
    }

    private static void theResponseIsWrittenCheckedSignedAndSent() {
        try (Someone samir = Someone.signedIn(browser(), platform, "samir.khalil", at(CALDERBROOK, "/response"))) {
            samir.presses("Save and send to be checked");
            samir.findsItAccessible("response-missing");
            for (String part : samir.emptyFields()) {
                samir.writes(part, "We are sorry. This part says what the person needs to know, in plain words.");
            }
            samir.findsItAccessible("response-draft");
            samir.presses("Save and send to be checked");
        }
        try (Someone helen = Someone.signedIn(browser(), platform, "helen.croft", at(CALDERBROOK, "/response/check"))) {
            helen.findsItAccessible("response-check");
            helen.chooses("attested", "procedure");
            helen.chooses("attested", "points");
            helen.presses("Pass it on to be signed");
        }
        try (Someone patrick =
                Someone.signedIn(browser(), platform, "patrick.donnelly", at(CALDERBROOK, "/response/signature"))) {
            patrick.findsItAccessible("response-signature");
            patrick.presses("Sign the letter");
        }
        try (Someone samir =
                Someone.signedIn(browser(), platform, "samir.khalil", at(CALDERBROOK, "/response/dispatch"))) {
            samir.findsItAccessible("response-dispatch");
            samir.page().locator("input[name='how']").first().check();
            samir.page().locator("input[name='papers']").first().check();
            samir.presses("Record as sent");
            samir.opens(at(CALDERBROOK, ""));
            samir.sees("Answered");
        }
    }

    private static void remediesAndLearningAreKeptAndTheCommissionerSeesTheOutcome() {
        try (Someone samir = Someone.signedIn(browser(), platform, "samir.khalil", at(CALDERBROOK, "/remedies"))) {
            samir.page().locator("input[name='kind']").first().check();
            samir.writes("what", "A written apology from the ward's sister");
            samir.writes("owner", "Helen Croft");
            samir.writesDate("due", TODAY.plusDays(14));
            samir.presses("Add remedy");
            samir.findsItAccessible("remedies");
            samir.opens(at(CALDERBROOK, "/learning"));
            samir.writes("what", "No discharge after 8pm without a call to the family");
            samir.writes("owner", "Director of nursing");
            samir.writesDate("due", TODAY.plusDays(60));
            samir.presses("Add learning");
            samir.findsItAccessible("learning");
            samir.opens(at(CALDERBROOK, "/closure"));
            samir.presses("Close the complaint");
            samir.sees("Closed");
        }
        try (Someone ruth = Someone.signedIn(browser(), platform, "ruth.adeyemi", NORTHMOOR + "/monitoring")) {
            ruth.findsItAccessible("monitoring");
            ruth.opens(NORTHMOOR + "/monitoring?watch=ANSWERED");
            ruth.sees(reference);
            ruth.opens(at(NORTHMOOR, ""));
            ruth.sees("Upheld");
        }
    }

    private static void theOmbudsmansLiaisonReadsTheBundleThatASecondPersonReleased() {
        try (Someone samir = Someone.signedIn(browser(), platform, "samir.khalil", at(CALDERBROOK, "/ombudsman"))) {
            samir.writes("for", "The complaint file");
            samir.writesDate("asked", TODAY);
            samir.writesDate("due", TODAY.plusDays(14));
            samir.presses("Record the request");
            samir.findsItAccessible("ombudsman");
            samir.opens(at(CALDERBROOK, "/bundles"));
            samir.writes("title", "The whole complaint file");
            samir.page().locator("input[name='papers']").all().forEach(paper -> paper.check());
            samir.findsItAccessible("bundle-builder");
            samir.presses("Build the bundle");
            samir.doesNotSee("Canary 4711");
        }
        try (Someone helen = Someone.signedIn(browser(), platform, "helen.croft", at(CALDERBROOK, "/bundles/1"))) {
            helen.findsItAccessible("bundle");
            helen.page().locator("input[name='readers']").first().check();
            helen.presses("Release the bundle");
        }
        try (Someone catherine =
                Someone.signedIn(browser(), platform, "catherine.okafor", "/ombudsman-liaison/bundles")) {
            catherine.sees(reference);
            catherine.findsItAccessible("reading-room");
            catherine.follows(reference);
            catherine.doesNotSee("Canary 4711");
            catherine.findsItAccessible("reading-room-bundle");
            catherine.follows("Read it here");
            catherine.findsItAccessible("reading-room-page");
        }
    }

    private static void anotherOrganisationFindsNothingOfIt() {
        try (Someone bethan = Someone.signedIn(browser(), platform, "bethan.rees", "/fellside-community/work")) {
            for (String address :
                    List.of(at("/fellside-community", ""), at(NORTHMOOR, ""), at(CALDERBROOK, "/documents"))) {
                assertThat(bethan.statusOf(address)).as(address).isEqualTo(404);
            }
        }
    }

    private static void addPoint(Someone imran, String words) {
        imran.opens(at(NORTHMOOR, "/points"));
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

    private static String at(String organisation, String noun) {
        return organisation + "/complaints/" + reference + noun;
    }

    private static Browser browser() {
        return chromium.browser();
    }

    private static Path aLetter() throws IOException {
        Path letter =
                Files.createDirectories(Path.of("target", "journey-papers")).resolve("discharge-letter.txt");
        return Files.writeString(letter, "Discharged at 23:00 by taxi. No care plan on file.\n");
    }
}
