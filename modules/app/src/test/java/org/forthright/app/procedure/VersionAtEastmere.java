package org.forthright.app.procedure;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthright.app.house.Browser;
import org.forthright.app.house.Cast;
import org.forthright.procedure.version.ProcedureVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Eastmere writes a version of its own: Carol Siddall starts from the model, Marcus Whitfield approves. */
abstract class VersionAtEastmere {

    static final String ALL = "/" + Cast.EASTMERE + "/organisation/procedure";
    static final String MODEL = "england-commissioner/1";
    static final Pattern KNOWN = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    @Inject
    Cast cast;

    @Inject
    ProcedureVersions versions;

    Browser carol;
    Browser marcus;
    String draft = "";

    @BeforeEach
    void carolStartsFromTheModel() {
        carol = browser("carol.siddall");
        marcus = browser("marcus.whitfield");
        Response started = carol.post(ALL, "from", MODEL);
        started.then().statusCode(303);
        draft = started.getHeader("Location").replaceFirst("https?://[^/]+", "");
    }

    @AfterEach
    void nothingIsLeftOpen() {
        if (isOpen()) {
            carol.post(draft + "/withdrawal").then().statusCode(303);
        }
    }

    Response save(String place, String... form) {
        String address = draft + place;
        Response page = carol.get(place.equals("/submission") ? draft + "/check" : address);
        List<String> all = new ArrayList<>(List.of(form));
        all.addAll(List.of("version", known(page)));
        return carol.post(page, address, all.toArray(String[]::new));
    }

    static String known(Response page) {
        Matcher known = KNOWN.matcher(page.asString());
        return known.find() ? known.group(1) : "";
    }

    boolean isOpen() {
        return cast.as(Cast.EASTMERE, "carol.siddall", () -> versions.open().isPresent());
    }

    Browser browser(String username) {
        return new Browser(cast.token(username));
    }
}
