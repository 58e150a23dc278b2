package org.forthright.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What was typed after {@code ./run}. */
public record Options(int port, Optional<Path> data, boolean reset, boolean help) {

    private static final int USUAL_PORT = 8080;

    public static Options parse(String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        int port = USUAL_PORT;
        Optional<Path> data = Optional.empty();
        boolean reset = false;
        boolean help = false;
        while (!words.isEmpty()) {
            String option = words.removeFirst();
            switch (option) {
                case "--port" -> port = port(valueOf(option, words));
                case "--data" ->
                    data = Optional.of(Path.of(valueOf(option, words)).toAbsolutePath());
                case "--reset" -> reset = true;
                case "--help", "-h" -> help = true;
                default -> throw new CannotStart("\"" + option + "\" is no option of ./run; ./run --help lists them.");
            }
        }
        return new Options(port, data, reset, help);
    }

    private static String valueOf(String option, Deque<String> words) {
        if (words.isEmpty()) {
            throw new CannotStart(option + " needs a value; ./run --help shows how.");
        }
        return words.removeFirst();
    }

    private static int port(String value) {
        if (value.matches("\\d{4,5}")) {
            int port = Integer.parseInt(value);
            if (port >= Ports.LOWEST && port <= Ports.HIGHEST) {
                return port;
            }
        }
        throw new CannotStart(
                "--port needs a number from " + Ports.LOWEST + " to " + Ports.HIGHEST + ", not \"" + value + "\".");
    }
}
