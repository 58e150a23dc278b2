package org.forthright.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords between the parts: drawn at the first start, kept in a file that only its owner reads. */
public record Secrets(Path file, Properties kept) {

    /** Of the client with which people sign in, and of the one that looks after them. */
    static final String SIGN_IN = "oidc";

    static final String SIGN_IN_ADMINISTRATION = "sign-in-admin";

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets in(Folders folders) {
        Path file = folders.of("secrets.properties");
        Properties kept = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    kept.load(reader);
                }
            } else {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (IOException e) {
            throw new CannotStart("Forthright cannot read " + file + ": " + e.getMessage() + ".", e);
        }
        return new Secrets(file, kept);
    }

    public synchronized String of(String name) {
        String secret = kept.getProperty(name);
        if (secret == null) {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            secret = HexFormat.of().formatHex(bytes);
            kept.setProperty(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "Secrets of this machine's demonstration");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
