package org.forthright.local.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads the realm into Keycloak at the first start and whenever it differs from the one read before. People keep
 * their ids, so the platform knows them again; sessions end.
 */
record RealmImport(Path file, Path marker, String hash) {

    static RealmImport of(RealmFile realm, Path folder) throws IOException {
        String text = realm.text();
        Path file = folder.resolve("realm.json");
        Files.writeString(file, text);
        return new RealmImport(file, folder.resolve("realm.imported"), hash(text));
    }

    boolean isNeeded() throws IOException {
        return !Files.exists(marker) || !Files.readString(marker).equals(hash);
    }

    void remember() throws IOException {
        Files.writeString(marker, hash);
    }

    /** Keycloak's start-up import never replaces a realm; the properties behind "kc.sh import --override" do. */
    List<String> arguments() throws IOException {
        return isNeeded()
                ? List.of(
                        "-Dkeycloak.migration.action=import",
                        "-Dkeycloak.migration.provider=singleFile",
                        "-Dkeycloak.migration.strategy=OVERWRITE_EXISTING",
                        "-Dkeycloak.migration.file=" + file)
                : List.of();
    }

    private static String hash(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
