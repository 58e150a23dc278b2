package org.forthright.app.complaint.sharing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at their desk with a browser: keeps cookies, follows redirects, sends the form that is on the page. */
final class Desk {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]*/complaints/[^\"]*once=[^\"]*)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    private final String token;
    private final Map<String, String> cookies = new HashMap<>();
    private String address = "";
    private Response page;

    Desk(String token, String address) {
        this.token = token;
        this.page = open(address).page;
    }

    Desk open(String to) {
        return follow(request().get(to), to);
    }

    Desk send(String... fields) {
        return follow(post(action(), fields), address);
    }

    /** Sends the form whose address ends so; a page may have several. */
    Desk sendTo(String end, String... fields) {
        String action = only(Pattern.compile("<form[^>]* action=\"([^\"]*" + Pattern.quote(end) + "\\?once=[^\"]*)\""));
        return follow(post(action.replace("&amp;", "&"), fields), address);
    }

    /** As the browser sends the form, without looking at the answer. */
    Response post(String action, String... fields) {
        RequestSpecification form = request().formParam("csrf-token", only(CSRF));
        Matcher seen = SEEN.matcher(text());
        if (seen.find() && !List.of(fields).contains("version")) {
            form.formParam("version", seen.group(1));
        }
        for (int field = 0; field < fields.length; field += 2) {
            form.formParam(fields[field], fields[field + 1]);
        }
        return form.post(action);
    }

    String action() {
        return only(FORM).replace("&amp;", "&");
    }

    /** The first link on the page whose address ends so. */
    String link(String end) {
        return only(Pattern.compile("href=\"([^\"]*" + Pattern.quote(end) + ")\""));
    }

    /** The value of the box before this label. */
    String box(String label) {
        return only(Pattern.compile("value=\"([^\"]*)\"[^>]*>\\s*<label[^>]*>" + Pattern.quote(label)));
    }

    String address() {
        return address;
    }

    int status() {
        return page.statusCode();
    }

    String text() {
        return page.asString();
    }

    private String only(Pattern pattern) {
        Matcher found = pattern.matcher(text());
        assertThat(found.find()).as("%s on %s: %s", pattern, address, text()).isTrue();
        return found.group(1);
    }

    private RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .auth()
                .oauth2(token);
    }

    private Desk follow(Response answer, String from) {
        cookies.putAll(answer.cookies());
        page = answer;
        address = from;
        if (answer.statusCode() == 303) {
            return open(answer.header("Location").replaceFirst("^https?://[^/]+", ""));
        }
        return this;
    }
}
