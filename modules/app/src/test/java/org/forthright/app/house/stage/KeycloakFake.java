package org.forthright.app.house.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers the part of Keycloak's administration that the platform uses, as Keycloak 26.7 answered when it was asked the
 * same. The real one stands in the journey of {@code modules/local}.
 */
public final class KeycloakFake implements AutoCloseable {

    static final String SECRET = "only-in-tests-only-in-tests-only-in-tests";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CONTROL = Pattern.compile("/control/(.+)");

    private final HttpServer server;
    private final List<Route> routes = new ArrayList<>();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicBoolean answering = new AtomicBoolean(true);
    private final FakeRealm realm = new FakeRealm();
    private final AtomicInteger token = new AtomicInteger();

    /** What a request asked: its place in the path, its question and its body. */
    record Asked(Matcher path, String question, String text) {

        String part(int group) {
            return path.group(group);
        }

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        String parameter(String name, String otherwise) {
            for (String pair : question.split("&")) {
                if (pair.startsWith(name + "=")) {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                }
            }
            return otherwise;
        }
    }

    record Said(int status, Object body, String made) {

        static Said ok(Object body) {
            return new Said(200, body, "");
        }

        static Said done() {
            return new Said(204, "", "");
        }

        static Said made(String id) {
            return new Said(201, "", id);
        }

        static Said no(int status) {
            return new Said(status, "", "");
        }
    }

    interface Answer {
        Said to(Asked asked);
    }

    private record Route(String method, Pattern path, Answer answer) {}

    private KeycloakFake() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.createContext("/", this::handle);
        realm.open(this);
        server.start();
    }

    public static KeycloakFake start() {
        try {
            return new KeycloakFake();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The address of its realm. */
    public String realm() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/forthright";
    }

    /** How often anything was changed so far. */
    public int writes() {
        return writes.get();
    }

    public void answering(boolean from) {
        answering.set(from);
    }

    /** From here on every token it gave is refused, as if it had expired. */
    public void forgetTokens() {
        token.incrementAndGet();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    void on(String method, String path, Answer answer) {
        routes.add(new Route(method, Pattern.compile("/admin/realms/forthright" + path), answer));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Matcher control = CONTROL.matcher(path);
        if (control.matches()) {
            say(exchange, control(control.group(1)));
        } else if (!answering.get()) {
            exchange.close();
        } else if (path.equals("/realms/forthright/protocol/openid-connect/token")) {
            say(exchange, token(text(exchange)));
        } else if (!("Bearer token-" + token.get())
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            say(exchange, Said.no(401));
        } else {
            say(exchange, answer(exchange, path));
        }
    }

    private Said control(String what) {
        switch (what) {
            case "silent" -> answering(false);
            case "answering" -> answering(true);
            case "afresh" -> realm.clear();
            default -> {
                return Said.ok(writes.get());
            }
        }
        return Said.done();
    }

    private Said token(String form) {
        return form.contains("client_id=forthright-admin") && form.contains("client_secret=" + SECRET)
                ? Said.ok(JSON.createObjectNode().put("access_token", "token-" + token.get()))
                : Said.no(401);
    }

    private Said answer(HttpExchange exchange, String path) throws IOException {
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if (route.method().equals(exchange.getRequestMethod()) && matcher.matches()) {
                String question = exchange.getRequestURI().getRawQuery();
                Said said = route.answer().to(new Asked(matcher, question == null ? "" : question, text(exchange)));
                if (!route.method().equals("GET") && said.status() < 300) {
                    writes.incrementAndGet();
                }
                return said;
            }
        }
        return Said.no(404);
    }

    private static String text(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void say(HttpExchange exchange, Said said) throws IOException {
        byte[] body = said.body().equals("") ? new byte[0] : JSON.writeValueAsBytes(said.body());
        if (!said.made().isEmpty()) {
            exchange.getResponseHeaders().set("Location", "http://keycloak.example/" + said.made());
        }
        exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
