package org.forthright.app.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.app.Checkout;
import org.forthright.app.complaint.Stories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.forthright.complaint.participation.Participations;
import org.forthright.platform.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every address of the house as nobody and as a complaints manager of another organisation. A new public address
 * has to be named here; every other one is locked without being named.
 */
@House
class EveryRouteIsLockedTest {

    private static final List<String> PUBLIC = List.of(
            "GET /",
            "GET /{organisation}",
            "GET /{organisation}/procedure",
            "GET /{organisation}/procedure/{model}/{number}",
            "GET /{organisation}/procedure/{model}/{number}/document",
            "GET /{organisation}/procedure/{number}",
            "GET /{organisation}/procedure/{number}/document",
            "GET /{organisation}/procedure/{number}/easy-read",
            "GET /api/{organisation}/procedure",
            "GET /api/{organisation}/procedure/{model}/{number}",
            "GET /api/{organisation}/procedure/{number}",
            "GET /{organisation}/complain",
            "GET /{organisation}/complain/check",
            "GET /{organisation}/complain/clean-slate",
            "GET /{organisation}/complain/sent",
            "GET /{organisation}/complain/{question}",
            "POST /{organisation}/complain/check",
            "POST /{organisation}/complain/clean-slate",
            "POST /{organisation}/complain/file",
            "POST /{organisation}/complain/{question}");

    /**
     * What no resource answers: the word of the sign-in service that a session has ended, the description for programs,
     * and a corner of the framework's own, which is empty, since probes and figures have a port to themselves.
     */
    private static final List<String> BESIDE_THE_ROOMS =
            List.of("/sign-out/back-channel", "/openapi", "/openapi.json", "/openapi.yaml", "/openapi.yml", "/q/");

    private static final String ROOMS = "/";

    private static final String CSRF_COOKIE = "__Host-csrf";

    private static final String MISSING = "NM-1999-99999";

    private static Complaint complaint;

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    @Inject
    Participations participations;

    @Inject
    Documents documents;

    @Inject
    Router router;

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    static Stream<Endpoint> lockedEndpoints() {
        return endpoints().filter(endpoint -> !endpoint.open());
    }

    static Stream<Endpoint> endpointsOfAnOrganisation() {
        return lockedEndpoints().filter(Endpoint::belongsToAnOrganisation);
    }

    static Stream<Endpoint> readsOfAComplaint() {
        return endpointsOfAnOrganisation().filter(Endpoint::isRead).filter(endpoint -> endpoint.template()
                .contains("{reference}"));
    }

    @Test
    void publicAddressesAreTheNamedOnes() {
        assertThat(endpoints().filter(Endpoint::open).map(Endpoint::toString))
                .containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    @Test
    void besideTheRoomsTheNamedAddressesAnswerAlone() {
        assertThat(router.getRoutes().stream()
                        .map(Route::getPath)
                        .filter(path -> path != null && !path.equals(ROOMS))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(BESIDE_THE_ROOMS);
        given().get("/q/health").then().statusCode(404);
    }

    @Test
    void filesAreHandedOutFromAssetsAlone() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Checkout.root().resolve("modules"))) {
            for (Path module : modules.toList()) {
                Path handedOut = module.resolve("src/main/resources/META-INF/resources");
                if (Files.exists(handedOut)) {
                    try (Stream<Path> inside = Files.list(handedOut)) {
                        inside.map(Path::getFileName).forEach(folders::add);
                    }
                }
            }
        }
        assertThat(folders).containsOnly(Path.of("assets"));
    }

    @ParameterizedTest
    @MethodSource("lockedEndpoints")
    void nobodyGetsIn(Endpoint endpoint) {
        assertThat(send(given(), endpoint, address(endpoint)).statusCode())
                .as(endpoint.toString())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("endpointsOfAnOrganisation")
    void theManagerOfAnotherOrganisationFindsNothing(Endpoint endpoint) {
        assertThat(send(as("daniel.osei"), endpoint, address(endpoint)).statusCode())
                .as(endpoint.toString())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("readsOfAComplaint")
    void foreignAndMissingLookTheSame(Endpoint endpoint) {
        String foreign = address(endpoint, Cast.FELLSIDE);
        String missing = endpoint.address(Map.of("organisation", Cast.FELLSIDE, "reference", MISSING));
        Response one = send(as("daniel.osei"), endpoint, foreign);
        Response other = send(as("daniel.osei"), endpoint, missing);
        assertThat(one.statusCode()).as(endpoint.toString()).isEqualTo(404);
        assertThat(other.statusCode()).as(endpoint.toString()).isEqualTo(404);
        assertThat(one.asString().replace(reference(), MISSING)).isEqualTo(other.asString());
    }

    private String address(Endpoint endpoint) {
        return address(endpoint, Cast.NORTHMOOR);
    }

    /** Of a complaint and a paper that are there, by way of this organisation. */
    private String address(Endpoint endpoint, String organisation) {
        String reference = reference();
        return endpoint.address(
                Map.of("organisation", organisation, "reference", reference, "document", paper(reference)));
    }

    private String paper(String reference) {
        return cast.as(Cast.NORTHMOOR, "ruth.adeyemi", () -> documents
                .of(participations.require(reference).complaintId())
                .getFirst()
                .id()
                .toString());
    }

    private String reference() {
        if (complaint == null) {
            complaint = stories.received(ConsentAnswer.NOT_YET);
        }
        return complaint.reference();
    }

    private RequestSpecification as(String username) {
        return given().header("Authorization", "Bearer " + cast.token(username));
    }

    /** As a page or a program would send it, so that nothing but the lock stands in the way. */
    private static Response send(RequestSpecification request, Endpoint endpoint, String address) {
        request.redirects()
                .follow(false)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (endpoint.template().startsWith("/api")) {
            request.contentType("application/json");
        } else if (!endpoint.isRead()) {
            String csrf = given().get("/eastmere-icb/trying").getCookie(CSRF_COOKIE);
            request.cookie(CSRF_COOKIE, csrf);
            if (endpoint.takesFiles()) {
                request.multiPart("csrf-token", csrf);
            } else {
                request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("csrf-token", csrf);
            }
        }
        return request.request(endpoint.method(), address);
    }
}
