package org.forthright.app.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visitor's browser without JavaScript: keeps its cookies, follows redirects, sends the form that is on its page. */
final class Visitor {

    static final String DRAFT = "__Host-forthright-draft";

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]*complain[^\"]*once=[^\"]*)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private String address = "";
    private Response page;
    private String token = "";

    static Visitor at(String address) {
        return new Visitor().open(address);
    }

    /** A member of staff, who has signed in. */
    static Visitor signedIn(String token) {
        Visitor visitor = new Visitor();
        visitor.token = token;
        return visitor;
    }

    Visitor open(String to) {
        return follow(request().get(to), to);
    }

    /** Fills the form of the page in and sends it. */
    Visitor send(String... fields) {
        return follow(post(action(), fields), address);
    }

    /** Sends the form again, as a second press on the button does, without looking at the first answer. */
    Response post(String action, String... fields) {
        RequestSpecification form = request().formParam("csrf-token", csrf());
        for (int field = 0; field < fields.length; field += 2) {
            form.formParam(fields[field], fields[field + 1]);
        }
        return form.post(action);
    }

    /** Fills in a form that also takes a file; an empty name chooses none. */
    Visitor sendWithFile(String name, byte[] bytes, String... fields) {
        RequestSpecification form = request().multiPart("csrf-token", csrf()).multiPart("file", name, bytes);
        for (int field = 0; field < fields.length; field += 2) {
            form.multiPart(new MultiPartSpecBuilder(fields[field + 1])
                    .controlName(fields[field])
                    .charset(StandardCharsets.UTF_8)
                    .build());
        }
        return follow(form.post(action()), address);
    }

    Visitor upload(String name, byte[] bytes) {
        return follow(
                request()
                        .multiPart("csrf-token", csrf())
                        .multiPart("file", name, bytes)
                        .post(action()),
                address);
    }

    String action() {
        Matcher form = FORM.matcher(text());
        assertThat(form.find()).as("a form on %s", address).isTrue();
        return form.group(1).replace("&amp;", "&");
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

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    Response page() {
        return page;
    }

    Visitor with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    private String csrf() {
        Matcher token = CSRF.matcher(text());
        assertThat(token.find()).as("a CSRF token on %s", address).isTrue();
        return token.group(1);
    }

    private RequestSpecification request() {
        RequestSpecification request =
                given().redirects().follow(false).urlEncodingEnabled(false).cookies(cookies);
        return token.isEmpty() ? request : request.auth().oauth2(token);
    }

    private Visitor follow(Response answer, String from) {
        cookies.putAll(answer.cookies());
        page = answer;
        address = from;
        if (answer.statusCode() == 303) {
            String to = answer.header("Location").replaceFirst("^https?://[^/]+", "");
            return follow(request().get(to), to);
        }
        return this;
    }
}
