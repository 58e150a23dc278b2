package org.forthright.app.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.forthright.app.house.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@House
class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/eastmere-icb/trying",
                "/eastmere-icb/nowhere",
                "/nobody/trying",
                "/eastmere-icb/trying/secret",
                "/api/trying/secret",
                "/api/nowhere",
                "/assets/nowhere.css",
                "/eastmere-icb//trying",
                "/openapi"
            })
    void goWithEveryKindOfAnswer(String address) {
        Response answer =
                given().urlEncodingEnabled(false).redirects().follow(false).get(address);

        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                        + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(answer.getHeaders().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void letTheStyleSheetBeKept() {
        assertThat(given().get("/assets/app.css").getHeader("Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void tieTheCsrfCookieToThisHost() {
        assertThat(given().get(Visitor.ROOM).getHeader("Set-Cookie"))
                .startsWith("__Host-csrf=")
                .contains("Path=/", "Secure", "HTTPOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void repeatNoMadeUpHostInARedirect() {
        String location = Visitor.arriving()
                .form()
                .header("Host", "evil.example")
                .post(Visitor.ROOM + "/complaints")
                .getHeader("Location");

        assertThat(location).startsWith("/eastmere-icb/trying?made=");
    }
}
