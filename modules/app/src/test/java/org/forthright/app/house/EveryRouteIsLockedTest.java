package org.forthright.app.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.app.complaint.Stories;
import org.forthright.complaint.Complaint;
import org.forthright.complaint.consent.ConsentAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every address of the house as nobody and as a complaints manager of another organisation. A new public address
 * has to be named here; every other one is locked without being named.
 */
@House
class EveryRouteIsLockedTest {

    private static final List<String> PUBLIC = List.of("GET /{organisation}", "GET /{organisation}/procedure");

    @Inject
    Cast cast;

    @Inject
    Stories stories;

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    static Stream<Endpoint> lockedEndpoints() {
        return endpoints().filter(endpoint -> !endpoint.open());
    }

    static Stream<Endpoint> endpointsOfAnOrganisation() {
        return lockedEndpoints().filter(Endpoint::belongsToAnOrganisation);
    }

    @Test
    void publicAddressesAreTheNamedOnes() {
        assertThat(endpoints().filter(Endpoint::open).map(Endpoint::toString))
                .containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    @ParameterizedTest
    @MethodSource("lockedEndpoints")
    void nobodyGetsIn(Endpoint endpoint) {
        Response answer = send(given(), endpoint, address(endpoint));
        assertThat(answer.statusCode()).as(endpoint.toString()).isIn(400, 401, 403);
        if (endpoint.isRead()) {
            assertThat(answer.statusCode()).as(endpoint.toString()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @MethodSource("endpointsOfAnOrganisation")
    void theManagerOfAnotherOrganisationFindsNothing(Endpoint endpoint) {
        Response foreign = send(as("daniel.osei"), endpoint, address(endpoint));
        assertThat(foreign.statusCode())
                .as(endpoint.toString())
                .isIn(endpoint.isRead() ? List.of(404) : List.of(400, 403, 404));
    }

    @ParameterizedTest
    @MethodSource("endpointsOfAnOrganisation")
    void foreignAndMissingLookTheSame(Endpoint endpoint) {
        assumeTrue(endpoint.isRead(), "only what is read has a body to compare");
        assumeTrue(endpoint.template().contains("{reference}"));
        String own = endpoint.address(Map.of("organisation", Cast.FELLSIDE, "reference", reference()));
        String missing = endpoint.address(Map.of("organisation", Cast.FELLSIDE, "reference", "NM-1999-99999"));
        Response foreign = send(as("daniel.osei"), endpoint, own);
        Response absent = send(as("daniel.osei"), endpoint, missing);
        assertThat(foreign.statusCode()).as(endpoint.toString()).isEqualTo(404);
        assertThat(absent.statusCode()).as(endpoint.toString()).isEqualTo(404);
        assertThat(foreign.asString().replace(reference(), ""))
                .isEqualTo(absent.asString().replace("NM-1999-99999", ""));
    }

    private String address(Endpoint endpoint) {
        return endpoint.address(Map.of("organisation", Cast.NORTHMOOR, "reference", reference()));
    }

    private String reference() {
        if (complaint == null) {
            complaint = stories.received(ConsentAnswer.NOT_YET);
        }
        return complaint.reference();
    }

    private static Complaint complaint;

    private RequestSpecification as(String username) {
        return given().header("Authorization", "Bearer " + cast.token(username));
    }

    private static Response send(RequestSpecification request, Endpoint endpoint, String address) {
        return request.redirects()
                .follow(false)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(
                        endpoint.template().startsWith("/api")
                                ? "application/json"
                                : "application/x-www-form-urlencoded")
                .request(endpoint.method(), address);
    }
}
