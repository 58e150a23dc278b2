package org.forthright.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.forthright.local.demo.DemoOrganisation;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final Path TENANT_CONFIG = Path.of("..", "..", "tenant-config");

    private final ObjectNode reviewed = reviewed().realm();
    private final List<DemoOrganisation> organisations = DemoOrganisation.allIn(TENANT_CONFIG);
    private final JsonNode demonstration = reviewed()
            .with(organisations)
            .withAdministration("drawn at the first start")
            .withMailTo(8280)
            .withoutSecondFactor()
            .realm();

    @Test
    void letsPeopleInByCodeWithPkceOnly() {
        JsonNode client = named(reviewed.path("clients"), "clientId", "forthright");

        assertThat(client.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(client.path("publicClient").asBoolean()).isFalse();
    }

    @Test
    void offersNoImplicitFlowAndTakesNoPasswordAnywhere() {
        assertThat(elements(reviewed.path("clients")))
                .hasSize(6)
                .noneMatch(client -> client.path("implicitFlowEnabled").asBoolean())
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean(true));
    }

    @Test
    void looksAfterPeopleAsAClientThatNobodySignsInWithAndThatMayDoNothingElse() {
        JsonNode client = named(reviewed.path("clients"), "clientId", "forthright-admin");
        JsonNode account = reviewed.path("users").get(0);

        assertThat(elements(reviewed.path("clients"))
                        .filter(any -> any.path("serviceAccountsEnabled").asBoolean()))
                .containsExactly(client);
        assertThat(client.path("standardFlowEnabled").asBoolean(true)).isFalse();
        assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
        assertThat(account.path("serviceAccountClientId").asText()).isEqualTo("forthright-admin");
        assertThat(account.path("clientRoles").toString())
                .isEqualTo("{\"realm-management\":[\"manage-organizations\",\"manage-users\"]}");
        assertThat(account.has("realmRoles")).isFalse();
    }

    @Test
    void keepsNoSecretOfTheClientThatLooksAfterPeople() {
        assertThat(named(reviewed.path("clients"), "clientId", "forthright-admin")
                        .has("secret"))
                .isFalse();
        assertThat(named(demonstration.path("clients"), "clientId", "forthright-admin")
                        .path("secret")
                        .asText())
                .isEqualTo("drawn at the first start");
    }

    @Test
    void leadsBackToExactAddressesOnly() {
        JsonNode client = named(reviewed.path("clients"), "clientId", "forthright");

        assertThat(elements(client.path("redirectUris")).map(JsonNode::asText))
                .containsExactly("http://localhost:8080/sign-in/return");
        assertThat(client.at("/attributes/post.logout.redirect.uris").asText()).isEqualTo("http://localhost:8080/");
        assertThat(client.at("/attributes/backchannel.logout.url").asText())
                .isEqualTo("http://localhost:8080/sign-out/back-channel");
    }

    @Test
    void slowsGuessingDownAndEndsSessions() {
        assertThat(reviewed.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(reviewed.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(reviewed.path("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(1800);
        assertThat(reviewed.path("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(36_000);
        assertThat(reviewed.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(reviewed.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(reviewed.path("adminEventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void asksEverybodyForASecondFactorButTheDemonstration() {
        assertThat(secondFactor(reviewed)).isTrue();
        assertThat(secondFactor(demonstration)).isFalse();
    }

    @Test
    void holdsNobodyUntilTheDemonstrationAddsItsPeople() {
        assertThat(elements(reviewed.path("users")).filter(user -> !user.has("serviceAccountClientId")))
                .isEmpty();
        assertThat(reviewed.has("organizations")).isFalse();
        assertThat(elements(demonstration.path("organizations"))).hasSize(7);
    }

    @Test
    void givesOnePersonDifferentRolesInTwoOrganisations() {
        assertThat(elements(demonstration.path("users"))
                        .filter(user -> user.path("username").asText().equals("nadia.rahman")))
                .hasSize(1);
        assertThat(rolesOf("nadia.rahman", "eastmere-icb")).containsExactly("complaints-manager");
        assertThat(rolesOf("nadia.rahman", "northmoor-icb")).containsExactly("handler");
    }

    @Test
    void givesEverybodyTheSameIdOnEveryMachine() {
        assertThat(named(demonstration.path("users"), "username", "ruth.adeyemi")
                        .path("id")
                        .asText())
                .isEqualTo("f97ed835-8df0-3b46-a582-740420253666");
    }

    private List<String> rolesOf(String username, String organisation) {
        JsonNode node = named(demonstration.path("organizations"), "alias", organisation);
        return elements(named(node.path("members"), "username", username).path("groups"))
                .map(id -> named(node.path("groups"), "id", id.asText()))
                .flatMap(group -> elements(group.path("realmRoles")))
                .map(JsonNode::asText)
                .toList();
    }

    private static boolean secondFactor(JsonNode realm) {
        return named(realm.path("requiredActions"), "alias", "CONFIGURE_TOTP")
                .path("defaultAction")
                .asBoolean();
    }

    private static RealmFile reviewed() {
        try {
            return RealmFile.reviewed(TENANT_CONFIG, "http://localhost:8080", "a secret of at least 32 characters");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return elements(list)
                .filter(element -> element.path(field).asText().equals(value))
                .findFirst()
                .orElseGet(() -> new ObjectMapper().missingNode());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
