package org.forthright.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthright.app.Checkout;
import org.junit.jupiter.api.Test;

/** One word for one thing, spelt in one way wherever somebody reads it. */
class SpellingTest {

    private static final Pattern OTHER_SPELLING = Pattern.compile("(?i)\\be[-\u2010\u2011 ]mails?\\b");
    private static final Pattern READ = Pattern.compile(".*\\.(html|txt|md|ya?ml|json|properties|java)");

    /** What the linter looks for in the words of others, spelt as they may spell it. */
    private static final String SIGNS = "/procedures/signs/";

    @Test
    void emailIsOneWordEverywhere() throws IOException {
        List<Path> files = read();
        assertThat(files).hasSizeGreaterThan(500);
        for (Path file : files) {
            assertThat(OTHER_SPELLING.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    /** Templates, refusals and sentences, procedures, letters and stories, and the documents. */
    private static List<Path> read() throws IOException {
        try (Stream<Path> all = Stream.of("modules", "tenant-config", "docs", "helm", "README.md", "CHANGELOG.md")
                .map(Checkout.root()::resolve)
                .flatMap(SpellingTest::below)) {
            return all.filter(
                            file -> READ.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !file.startsWith(Checkout.root().resolve("modules"))
                            || file.toString().contains("/src/main/"))
                    .filter(file -> !file.toString().contains(SIGNS))
                    .toList();
        }
    }

    private static Stream<Path> below(Path place) {
        try {
            return Files.walk(place).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
