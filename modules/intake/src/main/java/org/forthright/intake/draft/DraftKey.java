package org.forthright.intake.draft;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forthright.platform.paper.Fingerprint;
import org.jspecify.annotations.Nullable;

/** What the browser holds: 256 random bits. The database knows only their hash, so a copy of it opens no draft. */
public record DraftKey(String value) {

    private static final int BYTES = 32;
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static DraftKey fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DraftKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The key in a cookie; empty when there is none or it cannot be one of ours. */
    public static Optional<DraftKey> in(@Nullable String cookie) {
        return Optional.ofNullable(cookie)
                .filter(value -> WELL_FORMED.matcher(value).matches())
                .map(DraftKey::new);
    }

    String hash() {
        return Fingerprint.of(value.getBytes(StandardCharsets.UTF_8));
    }

    /** The key itself stays out of logs. */
    @Override
    public String toString() {
        return "DraftKey";
    }
}
