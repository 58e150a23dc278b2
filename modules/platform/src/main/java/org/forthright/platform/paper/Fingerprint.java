package org.forthright.platform.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a paper in hexadecimal: two papers with the same fingerprint are the same paper. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(byte[] paper) {
        return HexFormat.of().formatHex(sha256(paper));
    }

    static byte[] sha256(byte[] paper) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(paper);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
