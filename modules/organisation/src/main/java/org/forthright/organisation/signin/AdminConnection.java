package org.forthright.organisation.signin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.kernel.refusal.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keycloak's administration of our realm, asked as the platform's own client; there is none without its secret. */
@ApplicationScoped
public class AdminConnection {

    private static final Logger LOG = Logger.getLogger(AdminConnection.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);
    private static final int PAGE = 100;
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;
    private static final int TAKEN = 409;
    private static final int REFUSED = 400;

    private final String realm;
    private final String client;
    private final Optional<String> secret;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();
    private volatile @Nullable String token;

    /**
     * Knows where the realm is looked after.
     *
     * @param realm its address as the platform reaches it, {@code https://sign-in.example/realms/forthright}
     */
    @Inject
    AdminConnection(
            @ConfigProperty(name = "forthright.sign-in-admin.address") String realm,
            @ConfigProperty(name = "forthright.sign-in-admin.client") String client,
            @ConfigProperty(name = "forthright.sign-in-admin.secret") Optional<String> secret) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
    }

    /**
     * What came back.
     *
     * @param made the id of what was made, where something was
     */
    public record Answer(int status, JsonNode body, String made) {

        private static Answer of(HttpResponse<String> response) throws IOException {
            String made = response.headers().firstValue("Location").orElse("");
            JsonNode body = response.body().startsWith("{") || response.body().startsWith("[")
                    ? JSON.readTree(response.body())
                    : MissingNode.getInstance();
            return new Answer(response.statusCode(), body, made.substring(made.lastIndexOf('/') + 1));
        }

        boolean isMissing() {
            return status == MISSING;
        }

        /** It was so already, or somebody else has the name. */
        boolean isTaken() {
            return status == TAKEN;
        }

        Answer orRefuse(SignInRefusal reason) {
            if (status >= REFUSED) {
                throw new Refusal(reason);
            }
            return this;
        }
    }

    public boolean isPossible() {
        return secret.isPresent();
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** The whole of a list that Keycloak hands out in pages. */
    public List<JsonNode> all(String path) {
        List<JsonNode> found = new ArrayList<>();
        int before;
        do {
            before = found.size();
            get(path + (path.contains("?") ? "&" : "?") + "first=" + before + "&max=" + PAGE)
                    .orRefuse(SignInRefusal.NOT_DONE)
                    .body()
                    .forEach(found::add);
        } while (found.size() == before + PAGE);
        return found;
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Keycloak takes an id as it is and everything else as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    private Answer send(String method, String path, @Nullable Object body) {
        try {
            Answer answer = once(method, path, body);
            if (answer.status() == UNAUTHORISED) {
                token = null;
                answer = once(method, path, body);
            }
            return understood(answer, method, path);
        } catch (IOException silence) {
            LOG.warnf("The sign-in service did not answer %s %s: %s", method, withoutQuestion(path), silence);
            throw new Refusal(SignInRefusal.NOT_ANSWERING);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(SignInRefusal.NOT_ANSWERING);
        }
    }

    private Answer once(String method, String path, @Nullable Object body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(realm.replaceFirst("/realms/", "/admin/realms/") + path))
                .timeout(TO_ANSWER)
                .header("Authorization", "Bearer " + token());
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            String text = body instanceof String id ? id : JSON.writeValueAsString(body);
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(text));
        }
        return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
    }

    private static Answer understood(Answer answer, String method, String path) {
        if (answer.status() >= REFUSED && !answer.isMissing() && !answer.isTaken()) {
            LOG.warnf("The sign-in service said %d to %s %s", answer.status(), method, withoutQuestion(path));
        }
        if (answer.status() == UNAUTHORISED || answer.status() == FORBIDDEN) {
            throw new Refusal(SignInRefusal.NOT_ALLOWED);
        }
        return answer;
    }

    private String token() throws IOException, InterruptedException {
        String known = token;
        if (known != null) {
            return known;
        }
        String password = secret.orElseThrow(() -> new Refusal(SignInRefusal.NOT_MANAGED));
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + encoded(client)
                        + "&client_secret=" + encoded(password)))
                .build();
        Answer answer = Answer.of(http.send(request, BodyHandlers.ofString()));
        if (!answer.body().hasNonNull("access_token")) {
            LOG.warnf("The sign-in service gave the client %s no token: %d", client, answer.status());
            throw new Refusal(SignInRefusal.NOT_ALLOWED);
        }
        String given = answer.body().get("access_token").asText();
        token = given;
        return given;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Names of people stand behind the question mark and stay out of the log. */
    private static String withoutQuestion(String path) {
        return path.replaceFirst("\\?.*", "");
    }
}
