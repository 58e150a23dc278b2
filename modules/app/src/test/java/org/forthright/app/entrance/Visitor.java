package org.forthright.app.entrance;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody with a browser: has been on a page, so holds the CSRF cookie and the token of its form. */
record Visitor(String csrf) {

    static final String ROOM = "/eastmere-icb/trying";
    static final String CSRF_COOKIE = "__Host-csrf";

    static Visitor arriving() {
        var page = given().get(ROOM);
        return new Visitor(page.getCookie(CSRF_COOKIE));
    }

    /** A form as a page of ours sends it. */
    RequestSpecification form(String... namesAndTexts) {
        var form = given().redirects()
                .follow(false)
                .cookie(CSRF_COOKIE, csrf)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .queryParam("once", UUID.randomUUID())
                .formParam("csrf-token", csrf);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            form.formParam(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return form;
    }
}
