package org.forthright.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.forthright.local.demo.DemoOrganisation;
import org.forthright.local.demo.DemoPerson;
import org.forthright.local.demo.SignInTable;
import org.forthright.organisation.OrganisationKind;
import org.forthright.platform.tenancy.Role;

/** The reviewed realm of {@code tenant-config/keycloak}, completed with what only the demonstration has. */
public record RealmFile(ObjectNode realm) {

    private static final String ADMINISTRATION = "forthright-admin";
    private static final ObjectMapper JSON = new ObjectMapper();

    public static RealmFile reviewed(Path tenantConfig, String baseAddress, String clientSecret) throws IOException {
        String text = Files.readString(tenantConfig.resolve("keycloak/realm-forthright.json"))
                .replace("${FORTHRIGHT_BASE_ADDRESS}", baseAddress)
                .replace("${FORTHRIGHT_OIDC_SECRET}", clientSecret);
        return new RealmFile((ObjectNode) JSON.readTree(text));
    }

    public RealmFile withMailTo(int port) {
        realm.putObject("smtpServer")
                .put("host", "127.0.0.1")
                .put("port", String.valueOf(port))
                .put("from", "sign-in@forthright.example")
                .put("fromDisplayName", "Forthright");
        return this;
    }

    /** People of the demonstration try things out in minutes; nobody has them set up a second factor first. */
    public RealmFile withoutSecondFactor() {
        realm.withArray("requiredActions").forEach(action -> ((ObjectNode) action).put("defaultAction", false));
        return this;
    }

    /** The client that looks after people; in the reviewed file it has no secret, so that Keycloak draws one. */
    public RealmFile withAdministration(String clientSecret) {
        for (JsonNode client : realm.withArray("clients")) {
            if (client.path("clientId").asText().equals(ADMINISTRATION)) {
                ((ObjectNode) client).put("secret", clientSecret);
            }
        }
        return this;
    }

    public RealmFile with(List<DemoOrganisation> organisations) {
        ArrayNode users = realm.withArray("users");
        Set<String> known = new LinkedHashSet<>();
        organisations.stream()
                .flatMap(organisation -> organisation.people().stream())
                .filter(person -> known.add(person.username()))
                .forEach(person -> addUser(users, person));
        ArrayNode list = realm.putArray("organizations");
        organisations.forEach(organisation -> addOrganisation(list, organisation));
        return this;
    }

    public String text() throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }

    private static void addUser(ArrayNode users, DemoPerson person) {
        ObjectNode user = users.addObject()
                .put("id", person.id().toString())
                .put("username", person.username())
                .put("firstName", person.givenNames())
                .put("lastName", person.familyName())
                .put("email", person.email())
                .put("emailVerified", true)
                .put("enabled", true);
        user.putArray("credentials").addObject().put("type", "password").put("value", SignInTable.PASSWORD);
        user.putArray("realmRoles").add("default-roles-forthright");
    }

    private static void addOrganisation(ArrayNode organisations, DemoOrganisation organisation) {
        ObjectNode node = organisations
                .addObject()
                .put("id", organisation.id().toString())
                .put("name", organisation.name())
                .put("alias", organisation.code())
                .put("enabled", true);
        ArrayNode groups = node.putArray("groups");
        for (Role held : OrganisationKind.of(organisation.kind()).roles()) {
            String role = held.code();
            groups.addObject()
                    .put("id", organisation.groupId(role).toString())
                    .put("name", role)
                    .put("path", "/" + role)
                    .putArray("realmRoles")
                    .add(role);
        }
        ArrayNode members = node.putArray("members");
        for (DemoPerson person : organisation.people()) {
            ArrayNode held = members.addObject()
                    .put("username", person.username())
                    .put("membershipType", "UNMANAGED")
                    .putArray("groups");
            person.roles().forEach(role -> held.add(organisation.groupId(role).toString()));
        }
    }
}
