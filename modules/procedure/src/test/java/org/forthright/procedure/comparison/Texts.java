package org.forthright.procedure.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Invented procedures, in the test resources. */
final class Texts {

    static final String WRONG_PROVIDER = read("wrong-provider");
    static final String GOOD_SURGERY = read("good-surgery");
    static final String OUTDATED_TRUST = read("outdated-trust");
    static final String PRIVATE_CLINIC = read("private-clinic");

    private Texts() {}

    private static String read(String name) {
        try (InputStream text = Texts.class.getResourceAsStream("/procedures/" + name + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
