package org.forthright.app.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forthright.app.complaint.Stories;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.complaint.consent.ConsentAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page of ours sends gets an orderly answer, never "something went wrong on our side". */
@House
class HostileRequestsTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @TestHTTPResource
    URI home;

    @ParameterizedTest
    @ValueSource(strings = {"/northmoor-icb/work", "/sign-in", "/eastmere-icb/trying/secret"})
    void headWithoutASignInIsAnsweredAsGetIs(String closed) {
        int get = given().redirects().follow(false).get(closed).statusCode();
        assertThat(given().redirects().follow(false).head(closed).statusCode())
                .isEqualTo(get)
                .isLessThan(500);
    }

    @Test
    void aChangeThatSaysNothingOfItsKindIsRefused() throws IOException, InterruptedException {
        assertThat(post("/eastmere-icb/trying/secret", "", "").statusCode()).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "words=%ZZ%&csrf-token=x | application/x-www-form-urlencoded | 400",
                "words=x | application/x-www-form-urlencoded; charset=zzz | 415",
                "words=x | application/x-www-form-urlencoded; charset=\"%\" | 415",
                "words=x | multipart/form-data; boundary=edge; charset=zzz | 415",
                "words=x | multipart/form-data | 400"
            })
    void formsThatCannotBeReadAreSaidToBeSo(String body, String type, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/eastmere-icb/trying/refusal", type, body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("on our side");
    }

    @Test
    void aFormWithMoreFieldsThanAnyPageHasIsRefused() throws IOException, InterruptedException {
        String fields = IntStream.range(0, 1_500).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));
        HttpResponse<String> answer = post("/eastmere-icb/trying/refusal", FORM, fields);
        assertThat(answer.statusCode()).isBetween(400, 413);
        assertThat(answer.body()).doesNotContain("on our side");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | x",
                "Accept | ;",
                "Accept | */*;q=x",
                "Accept | text/html;q=2",
                "Accept-Language | en;q=",
                "Accept-Language | ;;"
            })
    void aWishThatNobodyCanReadIsOverlooked(String header, String wish) {
        given().header(header, wish)
                .get("/northmoor-icb")
                .then()
                .statusCode(200)
                .contentType("text/html");
        given().auth()
                .oauth2(cast.token("imran.sayeed"))
                .header(header, wish)
                .get("/api/northmoor-icb/complaints/" + planning())
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "evidence"})
    void aBodyOfNoKindIsRefused(String what) throws IOException {
        String body = "{\"words\":\"A note\"}";
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.getOutputStream()
                    .write(("POST /api/northmoor-icb/complaints/" + planning() + "/" + what + " HTTP/1.1\r\nHost: "
                                    + home.getAuthority() + "\r\nConnection: close\r\nContent-Type: \r\n"
                                    + "Authorization: Bearer " + cast.token("imran.sayeed") + "\r\nIdempotency-Key: "
                                    + UUID.randomUUID() + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 415")
                    .contains("UNSUPPORTED_TYPE");
        }
    }

    @Test
    void aKindThatIsNotThereIsSaidToBeSo() {
        given().auth()
                .oauth2(cast.token("imran.sayeed"))
                .header("Accept", "application/pdf")
                .get("/api/northmoor-icb/complaints/" + planning())
                .then()
                .statusCode(406)
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void aRequestThatNamesNoHostGetsOurOwnPage() throws IOException {
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.getOutputStream()
                    .write("GET /northmoor-icb HTTP/1.1\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("This request could not be understood")
                    .doesNotContain("Error id");
        }
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path + "?once=" + UUID.randomUUID()));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }
    }

    private String planning() {
        return stories.withPoints(ConsentAnswer.NOT_YET).reference();
    }
}
