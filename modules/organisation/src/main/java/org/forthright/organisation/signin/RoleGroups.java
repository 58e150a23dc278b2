package org.forthright.organisation.signin;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.signin.AdminConnection.Answer;
import org.forthright.platform.tenancy.Role;
import org.jspecify.annotations.Nullable;

/** The groups of an organisation, one for each role: the realm role of the same name is mapped on it. */
@ApplicationScoped
class RoleGroups {

    private final AdminConnection connection;

    @Inject
    RoleGroups(AdminConnection connection) {
        this.connection = connection;
    }

    /** A group as Keycloak keeps it; its role counts only once it is mapped. */
    private record Group(String id, boolean carriesItsRole) {}

    /** Makes what is missing; says whether anything was. */
    boolean ensure(String organisation, Set<Role> roles) {
        Map<Role, Group> known = of(organisation);
        boolean changed = false;
        for (Role role : roles) {
            Group group = known.get(role);
            if (group == null || !group.carriesItsRole()) {
                map(organisation, group == null ? make(organisation, role) : group.id(), role);
                changed = true;
            }
        }
        return changed;
    }

    /** The roles that somebody can hold there. */
    Set<Role> roles(String organisation) {
        Set<Role> complete = EnumSet.noneOf(Role.class);
        of(organisation).forEach((role, group) -> {
            if (group.carriesItsRole()) {
                complete.add(role);
            }
        });
        return complete;
    }

    /** By subject. */
    Map<String, Set<Role>> ofEverybody(String organisation) {
        Map<String, Set<Role>> roles = new HashMap<>();
        of(organisation).forEach((role, group) -> {
            for (JsonNode member : connection.all(organisation + "/groups/" + group.id() + "/members")) {
                roles.computeIfAbsent(member.path("id").asText(), subject -> EnumSet.noneOf(Role.class))
                        .add(role);
            }
        });
        return roles;
    }

    /** Gives and takes until the member holds exactly these; says whether that was necessary. */
    boolean setRoles(String organisation, String subject, Set<Role> wanted) {
        Map<Role, String> held = held(organisation, subject);
        Map<Role, Group> known = of(organisation);
        for (Role role : wanted) {
            if (!held.containsKey(role)) {
                join(organisation, known.get(role), subject);
            }
        }
        held.forEach((role, group) -> {
            if (!wanted.contains(role)) {
                connection.delete(member(organisation, group, subject)).orRefuse(SignInRefusal.NOT_DONE);
            }
        });
        return !held.keySet().equals(wanted);
    }

    private Map<Role, String> held(String organisation, String subject) {
        Map<Role, String> held = new EnumMap<>(Role.class);
        for (JsonNode group : connection.all(organisation + "/members/" + subject + "/groups")) {
            Role.of(group.path("name").asText())
                    .ifPresent(role -> held.put(role, group.path("id").asText()));
        }
        return held;
    }

    private void join(String organisation, @Nullable Group group, String subject) {
        if (group == null) {
            throw new Refusal(SignInRefusal.ROLE_MISSING);
        }
        Answer answer = connection.put(member(organisation, group.id(), subject), Map.of());
        if (!answer.isTaken()) {
            answer.orRefuse(SignInRefusal.NOT_DONE);
        }
    }

    private Map<Role, Group> of(String organisation) {
        Map<Role, Group> groups = new EnumMap<>(Role.class);
        for (JsonNode group : connection.all(organisation + "/groups?briefRepresentation=false")) {
            Role.of(group.path("name").asText()).ifPresent(role -> groups.put(role, group(group, role)));
        }
        return groups;
    }

    private static Group group(JsonNode group, Role role) {
        boolean carries = StreamSupport.stream(group.path("realmRoles").spliterator(), false)
                .anyMatch(name -> name.asText().equals(role.code()));
        return new Group(group.path("id").asText(), carries);
    }

    private String make(String organisation, Role role) {
        return connection
                .post(organisation + "/groups", Map.of("name", role.code()))
                .orRefuse(SignInRefusal.NOT_DONE)
                .made();
    }

    private void map(String organisation, String group, Role role) {
        String roles = organisation + "/groups/" + group + "/role-mappings/realm";
        Answer available = connection.get(roles + "/available").orRefuse(SignInRefusal.NOT_DONE);
        JsonNode known = StreamSupport.stream(available.body().spliterator(), false)
                .filter(candidate -> candidate.path("name").asText().equals(role.code()))
                .findFirst()
                .orElseThrow(() -> new Refusal(SignInRefusal.ROLE_MISSING));
        connection.post(roles, List.of(known)).orRefuse(SignInRefusal.NOT_DONE);
    }

    private static String member(String organisation, String group, String subject) {
        return organisation + "/groups/" + group + "/members/" + subject;
    }
}
