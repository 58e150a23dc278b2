package org.forthright.app.oversight;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.app.procedure.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A commissioner looks through what its providers have published, and through nothing that they are writing. */
@House
class ProviderProceduresTest {

    private static final String TABLE = "/northmoor-icb/monitoring/procedures";
    private static final String SURGERY = "harrow-vale-surgery";
    private static final String MODEL = "england-provider/1";

    @Inject
    Cast cast;

    @Inject
    Versions versions;

    @AfterEach
    void nothingIsLeftOpen() {
        versions.clear(SURGERY, "lorraine.fitch");
    }

    @Test
    void findsWhatIsPublishedAndNeverADraft() {
        Browser ruth = new Browser(cast.token("ruth.adeyemi"));
        ruth.get(TABLE)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Harrow Vale"), containsString("It goes by the model text")));
        int number = versions.draft(SURGERY, "lorraine.fitch", MODEL);
        versions.word(
                SURGERY,
                "lorraine.fitch",
                number,
                "9.13",
                "We put right what we can on the day it happened. " + "If we cannot, we tell you so "
                        + "and then we look at it once more ".repeat(8) + "and tell you.");
        ruth.get(TABLE).then().body(not(containsString("/harrow-vale-surgery/procedure/" + number)));
        ruth.get(TABLE + "/" + SURGERY).then().body(not(containsString("Part it.")));
        versions.publish(SURGERY, "lorraine.fitch", "neeta.chaudhry", number, LocalDate.of(2026, 11, 23));
        ruth.get(TABLE)
                .then()
                .body(allOf(
                        containsString(TABLE + "/" + SURGERY),
                        containsString("/harrow-vale-surgery/procedure/" + number),
                        containsString("in force since 23 November 2026")));
        ruth.get(TABLE + "/" + SURGERY)
                .then()
                .body(allOf(containsString("Part it."), containsString("9.13"), containsString("<ins>")));
    }

    @Test
    void isForThoseWhoWatchOverTheProviderToday() {
        String eastmere = "/eastmere-icb/monitoring/procedures";
        new Browser(cast.token("nadia.rahman"))
                .get(eastmere)
                .then()
                .body(allOf(containsString("Fellside"), not(containsString("Harrow Vale"))));
        new Browser(cast.token("nadia.rahman"))
                .get(eastmere + "/" + SURGERY)
                .then()
                .statusCode(404);
        new Browser(cast.token("ruth.adeyemi"))
                .get(TABLE + "/no-such-provider")
                .then()
                .statusCode(404);
        new Browser(cast.token("bola.ogunleye")).get(TABLE).then().statusCode(403);
        new Browser(cast.token("helen.croft"))
                .get("/calderbrook-hospital/monitoring/procedures")
                .then()
                .statusCode(404);
    }
}
