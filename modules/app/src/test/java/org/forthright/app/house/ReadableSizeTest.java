package org.forthright.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.app.Checkout;
import org.junit.jupiter.api.Test;

/** The marks of CONTRIBUTING at which to stop and look for the concept that is missing; tests keep them too. */
class ReadableSizeTest {

    private static final int LINES_OF_A_CLASS = 250;
    private static final int LINES_OF_A_TEMPLATE = 80;
    private static final int TYPES_OF_A_PACKAGE = 12;
    private static final Pattern MORE_THAN_THREE_WORDS = Pattern.compile("/\\*\\*([^\\w/]+[\\w']+){4}");

    @Test
    void noClassIsLongerThanOneCanKeepInMind() throws IOException {
        assertThat(longer(path -> path.toString().endsWith(".java"), LINES_OF_A_CLASS))
                .isEmpty();
    }

    @Test
    void noTemplateIsLongerThanAPage() throws IOException {
        assertThat(longer(path -> path.toString().contains("/templates/"), LINES_OF_A_TEMPLATE))
                .isEmpty();
    }

    @Test
    void noPackageHoldsMoreTypesThanOneCanSeeAtOnce() throws IOException {
        Map<Path, Long> types = sources(ReadableSizeTest::isType)
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        types.values().removeIf(count -> count <= TYPES_OF_A_PACKAGE);
        assertThat(types).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAboutAndKnowsNoNull() throws IOException {
        List<Path> words = sources(path ->
                        path.endsWith("package-info.java") && path.toString().contains("/src/main/"))
                .toList();
        assertThat(words).isNotEmpty().allSatisfy(path -> assertThat(Files.readString(path))
                .as(path.toString())
                .contains("@NullMarked")
                .containsPattern(MORE_THAN_THREE_WORDS));
    }

    private static boolean isType(Path path) {
        return path.toString().endsWith(".java") && !path.endsWith("package-info.java");
    }

    private static List<Path> longer(Predicate<Path> kind, int lines) throws IOException {
        return sources(kind).filter(path -> lines(path) > lines).toList();
    }

    /** What is written by hand, nothing that a build has made of it. */
    private static Stream<Path> sources(Predicate<Path> kind) throws IOException {
        Path modules = Checkout.root().resolve("modules");
        try (Stream<Path> all = Files.walk(modules)) {
            return all
                    .filter(path -> modules.relativize(path).toString().matches("[^/]+/src/.*"))
                    .filter(Files::isRegularFile)
                    .filter(kind)
                    .toList()
                    .stream();
        }
    }

    private static long lines(Path path) {
        try (Stream<String> lines = Files.lines(path)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
