package org.forthright.app.house;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What programs read to learn what they can do here. */
@House
class OpenApiTest {

    @Test
    void describesEveryAddressForPrograms() {
        JsonPath description =
                given().queryParam("format", "JSON").get("/openapi").jsonPath();
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        List<Endpoint> forPrograms = Endpoint.all().stream()
                .filter(endpoint -> endpoint.template().startsWith("/api/"))
                .toList();
        assertThat(forPrograms).hasSizeGreaterThan(40).allSatisfy(endpoint -> assertThat(
                        paths.getOrDefault(endpoint.template().replaceAll(":[^}]*}", "}"), Map.of()))
                .as(endpoint.toString())
                .containsKey(endpoint.method().toLowerCase(Locale.ROOT)));
    }
}
