package org.forthright.organisation.signin;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.signin.AdminConnection.Answer;

/** Keycloak's ids of organisations, which it offers no way to look up by alias. Neither of the two ever changes. */
@ApplicationScoped
class OrganisationIds {

    private final AdminConnection connection;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    @Inject
    OrganisationIds(AdminConnection connection) {
        this.connection = connection;
    }

    Optional<String> of(String code) {
        if (!ids.containsKey(code)) {
            readAll();
        }
        return Optional.ofNullable(ids.get(code));
    }

    /** Makes the organisation unless there is one; says whether it had to. */
    boolean make(String code, String name) {
        if (ids.containsKey(code)) {
            return false;
        }
        Answer answer = connection.post("/organizations", Map.of("name", name, "alias", code, "enabled", true));
        if (answer.isTaken()) {
            if (of(code).isEmpty()) {
                throw new Refusal(SignInRefusal.NAME_TAKEN);
            }
            return false;
        }
        ids.put(code, answer.orRefuse(SignInRefusal.NOT_DONE).made());
        return true;
    }

    /** Somebody removed it there. */
    void forget(String code) {
        ids.remove(code);
    }

    private void readAll() {
        for (JsonNode organisation : connection.all("/organizations?briefRepresentation=true")) {
            ids.put(organisation.path("alias").asText(), organisation.path("id").asText());
        }
    }
}
