package org.forthright.app.house.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.app.house.SignIns;
import org.forthright.app.house.stage.KeycloakFake.Asked;
import org.forthright.app.house.stage.KeycloakFake.Said;
import org.forthright.platform.tenancy.Role;

/** What the fake remembers: organisations with groups and members, and users. */
final class FakeRealm {

    private static final String ID = "([0-9a-f-]+)";

    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> users = new LinkedHashMap<>();

    private record Group(String id, String name, List<String> roles, List<String> members) {}

    private static final class Organisation {
        private final String alias;
        private final Map<String, Group> groups = new LinkedHashMap<>();
        private final List<String> members = new ArrayList<>();
        private String name;

        private Organisation(String alias, String name) {
            this.alias = alias;
            this.name = name;
        }
    }

    void open(KeycloakFake keycloak) {
        offerOrganisations(keycloak);
        offerGroups(keycloak);
        offerMembers(keycloak);
        offerUsers(keycloak);
    }

    void clear() {
        organisations.clear();
        users.clear();
    }

    private void offerOrganisations(KeycloakFake keycloak) {
        keycloak.on(
                "GET",
                "/organizations",
                asked -> page(asked, organisations.keySet().stream().map(this::organisation)));
        keycloak.on("POST", "/organizations", asked -> makeOrganisation(asked.json()));
        keycloak.on(
                "GET",
                "/organizations/" + ID,
                asked ->
                        organisations.containsKey(asked.part(1)) ? Said.ok(organisation(asked.part(1))) : Said.no(404));
        keycloak.on("PUT", "/organizations/" + ID, asked -> {
            organisations.get(asked.part(1)).name = asked.json().path("name").asText();
            return Said.done();
        });
        keycloak.on(
                "GET",
                "/organizations/members/" + ID + "/organizations",
                asked -> Said.ok(organisations.keySet().stream()
                        .filter(id -> organisations.get(id).members.contains(asked.part(1)))
                        .map(this::organisation)
                        .toList()));
    }

    private Said makeOrganisation(JsonNode wanted) {
        String alias = wanted.path("alias").asText();
        String name = wanted.path("name").asText();
        if (organisations.values().stream().anyMatch(known -> known.alias.equals(alias) || known.name.equals(name))) {
            return Said.no(409);
        }
        String id = UUID.randomUUID().toString();
        organisations.put(id, new Organisation(alias, name));
        return Said.made(id);
    }

    private Map<String, Object> organisation(String id) {
        Organisation organisation = organisations.get(id);
        return Map.of("id", id, "alias", organisation.alias, "name", organisation.name);
    }

    private void offerGroups(KeycloakFake keycloak) {
        String groups = "/organizations/" + ID + "/groups";
        keycloak.on(
                "GET",
                groups,
                asked -> page(asked, at(asked).groups.values().stream().map(FakeRealm::group)));
        keycloak.on("POST", groups, asked -> {
            String id = UUID.randomUUID().toString();
            String name = asked.json().path("name").asText();
            at(asked).groups.put(id, new Group(id, name, new ArrayList<>(), new ArrayList<>()));
            return Said.made(id);
        });
        String mappings = groups + "/" + ID + "/role-mappings/realm";
        keycloak.on(
                "GET",
                mappings + "/available",
                asked -> Said.ok(Stream.of(Role.values())
                        .filter(role -> !groupAt(asked).roles().contains(role.code()))
                        .map(role -> Map.of("id", role.code(), "name", role.code()))
                        .toList()));
        keycloak.on("POST", mappings, asked -> {
            asked.json()
                    .forEach(
                            role -> groupAt(asked).roles().add(role.path("name").asText()));
            return Said.done();
        });
        String members = groups + "/" + ID + "/members";
        keycloak.on(
                "GET",
                members,
                asked -> page(asked, groupAt(asked).members().stream().map(users::get)));
        keycloak.on("PUT", members + "/" + ID, asked -> {
            if (!at(asked).members.contains(asked.part(3))) {
                return Said.no(400);
            }
            if (groupAt(asked).members().contains(asked.part(3))) {
                return Said.no(409);
            }
            groupAt(asked).members().add(asked.part(3));
            return Said.done();
        });
        keycloak.on("DELETE", members + "/" + ID, asked -> {
            groupAt(asked).members().remove(asked.part(3));
            return Said.done();
        });
    }

    private void offerMembers(KeycloakFake keycloak) {
        String members = "/organizations/" + ID + "/members";
        keycloak.on(
                "GET", members, asked -> page(asked, at(asked).members.stream().map(users::get)));
        keycloak.on("POST", members, asked -> {
            if (!users.containsKey(asked.text())) {
                return Said.no(400);
            }
            if (at(asked).members.contains(asked.text())) {
                return Said.no(409);
            }
            at(asked).members.add(asked.text());
            return Said.made(asked.text());
        });
        keycloak.on("DELETE", members + "/" + ID, asked -> {
            at(asked).groups.values().forEach(group -> group.members().remove(asked.part(2)));
            return at(asked).members.remove(asked.part(2)) ? Said.done() : Said.no(404);
        });
        keycloak.on(
                "GET",
                members + "/" + ID + "/groups",
                asked -> page(
                        asked,
                        at(asked).groups.values().stream()
                                .filter(group -> group.members().contains(asked.part(2)))
                                .map(FakeRealm::group)));
    }

    private void offerUsers(KeycloakFake keycloak) {
        keycloak.on(
                "GET",
                "/users",
                asked -> Said.ok(users.values().stream()
                        .filter(user -> user.get("username").equals(asked.parameter("username", ""))
                                || user.get("email").equals(asked.parameter("email", "")))
                        .toList()));
        keycloak.on("POST", "/users", asked -> makeUser(asked.json()));
        keycloak.on(
                "GET",
                "/users/" + ID,
                asked -> users.containsKey(asked.part(1)) ? Said.ok(users.get(asked.part(1))) : Said.no(404));
        keycloak.on("PUT", "/users/" + ID, asked -> {
            users.get(asked.part(1)).put("enabled", asked.json().path("enabled").asBoolean());
            return Said.done();
        });
        keycloak.on("PUT", "/users/" + ID + "/execute-actions-email", asked -> Said.done());
    }

    private Said makeUser(JsonNode wanted) {
        boolean taken = users.values().stream()
                .anyMatch(user -> user.get("email").equals(wanted.path("email").asText()));
        if (taken) {
            return Said.no(409);
        }
        String id = SignIns.subjectOf(wanted.path("username").asText());
        Map<String, Object> user = new LinkedHashMap<>();
        wanted.fields().forEachRemaining(field -> user.put(field.getKey(), field.getValue()));
        user.put("username", wanted.path("username").asText());
        user.put("email", wanted.path("email").asText());
        user.put("id", id);
        users.put(id, user);
        return Said.made(id);
    }

    private Organisation at(Asked asked) {
        return organisations.get(asked.part(1));
    }

    private Group groupAt(Asked asked) {
        return at(asked).groups.get(asked.part(2));
    }

    private static Map<String, Object> group(Group group) {
        return Map.of("id", group.id(), "name", group.name(), "realmRoles", group.roles());
    }

    private static Said page(Asked asked, Stream<Map<String, Object>> all) {
        return Said.ok(all.skip(Integer.parseInt(asked.parameter("first", "0")))
                .limit(Integer.parseInt(asked.parameter("max", "10")))
                .toList());
    }
}
