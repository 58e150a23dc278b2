package org.forthright.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final Path SOURCES = Path.of("src/main/frontend");
    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");

    @Test
    void isCompiledFromTheSourcesBesideIt() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var source : sources()) {
            digest.update(Files.readAllBytes(source));
        }

        assertThat(Files.readString(ASSETS.resolve("app.css.sources.sha256")).strip())
                .as("a style source changed: run src/main/frontend/build.sh and commit the result")
                .isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void callsNoOtherHostAndBringsNoTypeface() throws IOException {
        assertThat(Files.readString(ASSETS.resolve("app.css")))
                .doesNotContain("@font-face", "url(http", "url(\"http", "url(//", "@import")
                .contains("under the MIT licence");
    }

    /** In the order in which build.sh reads them. */
    private static List<Path> sources() throws IOException {
        try (var files = Files.list(SOURCES)) {
            var partials = files.filter(file -> file.getFileName().toString().matches("_.*\\.scss"))
                    .sorted()
                    .toList();
            return Stream.of(
                            Stream.of(SOURCES.resolve("package.json")),
                            partials.stream(),
                            Stream.of(SOURCES.resolve("app.scss")))
                    .flatMap(parts -> parts)
                    .toList();
        }
    }
}
