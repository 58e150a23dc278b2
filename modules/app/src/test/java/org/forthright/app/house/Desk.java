package org.forthright.app.house;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * Somebody at their desk in one organisation: signed in, with the CSRF token of the pages that they have opened.
 *
 * @param token of their sign-in
 */
public record Desk(String organisation, String token, String csrf) {

    private static final String CSRF_COOKIE = "__Host-csrf";

    public static Desk of(Cast cast, String organisation, String username) {
        String token = cast.token(username);
        String csrf =
                given().auth().oauth2(token).get("/" + organisation + "/work").getCookie(CSRF_COOKIE);
        return new Desk(organisation, token, csrf);
    }

    /** A page of a complaint; an empty noun is its first page. */
    public Response open(String reference, String noun) {
        return signedIn().get(address(reference, noun));
    }

    /** One page of a view of the work list. */
    public Response workList(String view, int page) {
        return signedIn().queryParam("view", view).queryParam("page", page).get("/" + organisation + "/work");
    }

    /** Looks for words among the organisation's complaints. */
    public Response search(String words) {
        return signedIn().queryParam("q", words).get("/" + organisation + "/complaints");
    }

    /** Fills in a form and sends it: names and texts in turn. */
    public Response send(String reference, String noun, String... namesAndTexts) {
        RequestSpecification form = form().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", csrf);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            form.formParam(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return form.post(address(reference, noun));
    }

    /** The same with a file. */
    public Response send(String reference, String noun, String file, byte[] bytes, String... namesAndTexts) {
        RequestSpecification form = form().contentType(ContentType.MULTIPART);
        form.multiPart("csrf-token", csrf).multiPart("file", file, bytes);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            form.multiPart(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return form.post(address(reference, noun));
    }

    /** As a program, under /api. */
    public RequestSpecification program() {
        return signedIn().contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID());
    }

    public String address(String reference, String noun) {
        return "/" + organisation + "/complaints/" + reference + (noun.isEmpty() ? "" : "/" + noun);
    }

    private RequestSpecification form() {
        return signedIn().cookie(CSRF_COOKIE, csrf).queryParam("once", UUID.randomUUID());
    }

    private RequestSpecification signedIn() {
        return given().redirects().follow(false).auth().oauth2(token);
    }
}
