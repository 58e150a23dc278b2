package org.forthright.organisation.signin;

import static org.forthright.organisation.signin.AdminConnection.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.signin.AdminConnection.Answer;

/** The accounts of people, one for each, in however many organisations they work. */
@ApplicationScoped
class SignInAccounts {

    private static final Duration INVITATION = Duration.ofDays(3);

    /** What somebody new does before anything else; no password is ever chosen for them. */
    private static final List<String> FIRST_STEPS = List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP");

    private final AdminConnection connection;
    private final String client;

    @Inject
    SignInAccounts(AdminConnection connection, @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.connection = connection;
        this.client = client;
    }

    static SignInPerson person(JsonNode user) {
        String name =
                user.path("firstName").asText() + " " + user.path("lastName").asText();
        return new SignInPerson(
                user.path("id").asText(),
                user.path("username").asText(),
                name.strip(),
                user.path("email").asText(),
                user.path("enabled").asBoolean());
    }

    Optional<SignInPerson> of(String username) {
        return first("username=" + encoded(username));
    }

    Optional<SignInPerson> withAddress(String email) {
        return first("email=" + encoded(email));
    }

    private Optional<SignInPerson> first(String question) {
        JsonNode found = connection
                .get("/users?exact=true&" + question)
                .orRefuse(SignInRefusal.NOT_DONE)
                .body();
        return found.isEmpty() ? Optional.empty() : Optional.of(person(found.get(0)));
    }

    SignInPerson make(String username, String name, String email) {
        int family = name.lastIndexOf(' ') + 1;
        Answer made = connection.post(
                "/users",
                Map.of(
                        "username",
                        username,
                        "firstName",
                        name.substring(0, family).strip(),
                        "lastName",
                        name.substring(family),
                        "email",
                        email,
                        "enabled",
                        true,
                        "requiredActions",
                        FIRST_STEPS));
        if (made.isTaken()) {
            throw new Refusal(SignInRefusal.ADDRESS_TAKEN);
        }
        return new SignInPerson(made.orRefuse(SignInRefusal.NOT_DONE).made(), username, name, email, true);
    }

    void invite(String subject) {
        connection
                .put(
                        "/users/" + subject + "/execute-actions-email?client_id=" + encoded(client) + "&lifespan="
                                + INVITATION.toSeconds(),
                        FIRST_STEPS)
                .orRefuse(SignInRefusal.NO_MAIL);
    }

    boolean disable(String subject) {
        Answer user = connection.get("/users/" + subject).orRefuse(SignInRefusal.NO_SUCH_PERSON);
        if (!person(user.body()).enabled()) {
            return false;
        }
        if (!organisations(subject).isEmpty()) {
            throw new Refusal(SignInRefusal.WORKS_ELSEWHERE);
        }
        connection.put("/users/" + subject, Map.of("enabled", false)).orRefuse(SignInRefusal.NOT_DONE);
        return true;
    }

    private JsonNode organisations(String subject) {
        return connection
                .get("/organizations/members/" + subject + "/organizations")
                .orRefuse(SignInRefusal.NOT_DONE)
                .body();
    }
}
