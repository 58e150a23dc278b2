package org.forthright.app.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.forthright.app.house.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@House
class ChangesTest {

    private static final String MAKE = Visitor.ROOM + "/complaints";

    private int before;

    @BeforeEach
    void count() {
        before = TryingResource.MADE.get();
    }

    @Test
    void areMadeFromOurOwnForms() {
        assertThat(Visitor.arriving().form().post(MAKE).getStatusCode()).isEqualTo(303);
        assertThat(made()).isEqualTo(1);
    }

    @Test
    void needTheTokenOfTheForm() {
        Response answer = given().contentType("application/x-www-form-urlencoded")
                .queryParam("once", UUID.randomUUID())
                .cookie(Visitor.CSRF_COOKIE, Visitor.arriving().csrf())
                .formParam("words", "<b>What I typed</b>")
                .post(MAKE);

        assertRefused(answer, 400, "This form is out of date");
        assertThat(answer.asString()).contains("&lt;b&gt;What I typed&lt;/b&gt;");
    }

    @Test
    void needTheTokenOfTheSameBrowser() {
        Response answer = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .queryParam("once", UUID.randomUUID())
                .cookie(Visitor.CSRF_COOKIE, Visitor.arriving().csrf())
                .formParam("csrf-token", Visitor.arriving().csrf())
                .post(MAKE);

        assertRefused(answer, 400, "This form is out of date");
    }

    @Test
    void needTheTokenThatMakesThemHappenOnce() {
        String csrf = Visitor.arriving().csrf();
        Response answer = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie(Visitor.CSRF_COOKIE, csrf)
                .formParam("csrf-token", csrf)
                .formParam("words", "kept")
                .post(MAKE);

        assertRefused(answer, 400, "This form is out of date");
        assertThat(answer.asString()).contains("kept");
    }

    @Test
    void areNotTakenFromAnotherSite() {
        Stream.of("https://evil.example", "null", "http://localhost:8080.evil.example")
                .forEach(origin -> assertRefused(
                        Visitor.arriving().form().header("Origin", origin).post(MAKE), 403, "not sent from our pages"));
        Stream.of("cross-site", "same-site")
                .forEach(site -> assertRefused(
                        Visitor.arriving().form().header("Sec-Fetch-Site", site).post(MAKE),
                        403,
                        "not sent from our pages"));
    }

    @Test
    void areTakenFromOurOwnOrigin() {
        Response answer = Visitor.arriving()
                .form()
                .header("Origin", "http://localhost:8080")
                .header("Sec-Fetch-Site", "same-origin")
                .post(MAKE);

        assertThat(answer.getStatusCode()).isEqualTo(303);
    }

    @Test
    void areNotSmuggledInAsAnotherType() {
        for (String type : new String[] {"text/plain", "application/json", ""}) {
            var request = given().queryParam("once", UUID.randomUUID())
                    .cookie(Visitor.CSRF_COOKIE, Visitor.arriving().csrf())
                    .body("words=x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Response answer = (type.isEmpty() ? request.noContentType() : request.contentType(type)).post(MAKE);
            assertRefused(answer, 415, "in a form that we do not take");
        }
    }

    @Test
    void happenOnceWhenTheButtonIsPressedTwice() {
        Visitor visitor = Visitor.arriving();
        UUID once = UUID.randomUUID();
        var presses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> given().redirects()
                        .follow(false)
                        .cookie(Visitor.CSRF_COOKIE, visitor.csrf())
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("csrf-token", visitor.csrf())
                        .post(MAKE + "?once=" + once)))
                .limit(4)
                .toList();

        assertThat(presses.stream().map(press -> press.join().getHeader("Location")))
                .hasSize(4)
                .allMatch(("/eastmere-icb/trying?made=" + (before + 1))::equals);
        assertThat(made()).isEqualTo(1);
    }

    private int made() {
        return TryingResource.MADE.get() - before;
    }

    private void assertRefused(Response answer, int status, String words) {
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.asString()).contains(words);
        assertThat(made()).isZero();
    }
}
