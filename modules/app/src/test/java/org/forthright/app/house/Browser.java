package org.forthright.app.house;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody signed in with a browser, who follows no redirect: each answer is looked at as it came. */
public record Browser(String token) {

    private static final String CSRF_COOKIE = "__Host-csrf";

    public Response get(String address) {
        return browsing().get(address);
    }

    /** With a cookie that an answer before has set. */
    public Response get(String address, String cookie, String value) {
        return browsing().cookie(cookie, value).get(address);
    }

    /** Sends the form of a page, which was open before. */
    public Response post(String address, String... namesAndTexts) {
        return post(get(address), address, namesAndTexts);
    }

    /** Sends a form to its address, with the tokens of the page that it stood on. */
    public Response post(Response page, String address, String... namesAndTexts) {
        String csrf = page.getCookie(CSRF_COOKIE);
        RequestSpecification form = browsing()
                .cookie(CSRF_COOKIE, csrf)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .queryParam("once", UUID.randomUUID())
                .formParam("csrf-token", csrf);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            form.formParam(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return form.post(address);
    }

    private RequestSpecification browsing() {
        return given().header("Authorization", "Bearer " + token).redirects().follow(false);
    }
}
