package org.forthright.app.entrance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.forthright.app.house.stage.PostgresResource;
import org.junit.jupiter.api.Test;

/** A part that the platform needs is not there at the moment: people are told so calmly, and when to come back. */
@QuarkusTest
@TestProfile(UnavailableTest.WithoutSignIn.class)
class UnavailableTest {

    private static final int CONNECTIONS = 4;

    @Inject
    DataSource database;

    /** The sign-in service is still starting, and the pool is small. */
    public static class WithoutSignIn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.max-size", String.valueOf(CONNECTIONS),
                    "quarkus.datasource.jdbc.acquisition-timeout", "1s",
                    "quarkus.oidc.application-type", "web-app",
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:9/realms/forthright",
                    "quarkus.oidc.credentials.secret", "only-in-tests-only-in-tests-only-in-tests");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresResource.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Test
    void asksToComeBackWhileTheSignInServiceIsStarting() {
        Response page = given().redirects().follow(false).get("/sign-in");

        assertThat(page.getStatusCode()).isEqualTo(503);
        assertThat(page.getHeader("Retry-After")).isEqualTo("10");
        assertThat(page.asString()).contains("You cannot sign in just now").doesNotContain("Number of the fault");
    }

    @Test
    void tellsProgramsTheSame() {
        given().auth()
                .oauth2("anything.at.all")
                .get("/api/northmoor-icb/complaints")
                .then()
                .statusCode(503)
                .header("Retry-After", "10")
                .contentType("application/problem+json")
                .body("code", equalTo("SIGN_IN_UNAVAILABLE"));
    }

    @Test
    void asksToComeBackWhileEveryConnectionIsInUse() throws SQLException {
        Visitor visitor = Visitor.arriving();
        List<Connection> inUse = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                inUse.add(database.getConnection());
            }
            Response page = visitor.form("outcomeWanted", "An apology").post(Visitor.ROOM + "/refusal");
            assertThat(page.getStatusCode()).isEqualTo(503);
            assertThat(page.getHeader("Retry-After")).isEqualTo("10");
            assertThat(page.asString())
                    .contains("This takes longer than it should")
                    .contains("An apology");
        } finally {
            for (Connection connection : inUse) {
                connection.close();
            }
        }
        assertThat(visitor.form("outcomeWanted", "An apology")
                        .post(Visitor.ROOM + "/refusal")
                        .getStatusCode())
                .isEqualTo(409);
    }
}
