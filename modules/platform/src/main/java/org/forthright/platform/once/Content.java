package org.forthright.platform.once;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** A fingerprint of what a request holds, by which a second press is told from another thing said. */
final class Content {

    /** Every page has its own. */
    private static final String CSRF_TOKEN = "csrf-token";

    private final MessageDigest digest;

    Content() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    void add(FormData form) {
        TreeSet<String> names = new TreeSet<>();
        form.forEach(names::add);
        names.remove(CSRF_TOKEN);
        for (String name : names) {
            for (FormValue value : form.get(name)) {
                add(name);
                add(value);
            }
        }
    }

    /** The same stream; what is read from it counts. */
    InputStream add(InputStream body) {
        return new DigestInputStream(body, digest);
    }

    /** What it comes to, sent by that person. */
    String by(String person) {
        add(person);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(FormValue value) {
        if (!value.isFileItem()) {
            add(value.getValue());
            return;
        }
        add(value.getFileName());
        try (InputStream file = add(value.getFileItem().getInputStream())) {
            file.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A NUL, which no text holds, keeps apart what stands side by side. */
    private void add(String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
