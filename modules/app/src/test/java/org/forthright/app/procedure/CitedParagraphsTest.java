package org.forthright.app.procedure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthright.app.Checkout;
import org.forthright.complaint.Stage;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.Models;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.slot.Slots;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, work lists and refusals cite paragraphs by number: each has to stand in whatever procedure governs a case. */
class CitedParagraphsTest {

    /** What is no citation of a paragraph, because there is none of that number. */
    private static final Set<String> NOT_IN_THE_MODEL = Set.of("9.10", "9.11");

    private static final Pattern CITED = Pattern.compile("\"(\\d{1,2}\\.\\d{1,2}|A-\\d)\"");
    private static final Pattern BY_A_PAGE = Pattern.compile("\\bcite\\([^;\"]*\"(\\d{1,2}\\.\\d{1,2})\"");

    private static Models models;

    @BeforeAll
    static void read() {
        TenantConfig config = new TenantConfig(Checkout.root().resolve("tenant-config"));
        models = new Models(config, new Calendars(config), new Slots(config));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"commissioner", "provider", "gp-practice", "private-provider", "local-authority", "health-board"
            })
    void standInEveryProcedure(String kind) throws IOException {
        Procedure procedure = models.inForce(kind, LocalDate.parse("2026-11-23"));

        assertThat(procedure.paragraphs()).extracting(Paragraph::number).containsAll(cited());
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider", "private-provider", "local-authority", "health-board"})
    void standForTheSamePlaceOfThePlatform(String kind) {
        Procedure commissioner = models.inForce("commissioner", LocalDate.parse("2026-11-23"));
        Procedure other = models.inForce(kind, LocalDate.parse("2026-11-23"));

        assertThat(commissioner.paragraphs())
                .filteredOn(paragraph -> !paragraph.usedBy().isEmpty())
                .allSatisfy(paragraph -> assertThat(
                                other.paragraph(paragraph.number()).usedBy())
                        .as(paragraph.number())
                        .isNotEmpty());
    }

    /** An organisation may leave out what is optional, and a page that cites it would find nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "provider", "private-provider", "local-authority", "health-board"})
    void mayNotBeLeftOutWhereAPageCitesThem(String kind) throws IOException {
        Procedure procedure = models.inForce(kind, LocalDate.parse("2026-11-23"));

        assertThat(procedure.paragraphs())
                .filteredOn(procedure::mayBeLeftOut)
                .extracting(Paragraph::number)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(found(BY_A_PAGE))
                .doesNotContainAnyElementsOf(
                        Stream.of(Stage.values()).map(Stage::paragraph).toList());
    }

    @Test
    void areFoundInTheSources() throws IOException {
        assertThat(cited())
                .containsAll(Stream.of(Stage.values()).map(Stage::paragraph).toList())
                .containsAll(Stream.of(Setting.values())
                        .flatMap(setting -> setting.paragraphs().stream())
                        .toList())
                .contains("2.5", "8.1", "9.26", "9.36");
        assertThat(found(BY_A_PAGE)).contains("3.8", "9.22", "9.31", "11.1");
    }

    private static Set<String> cited() throws IOException {
        return found(CITED);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Path modules = Checkout.root().resolve("modules");
        try (Stream<Path> files = Files.walk(modules)) {
            List<Path> sources = files.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            return sources.stream()
                    .flatMap(source -> foundIn(source, pattern))
                    .filter(number -> !NOT_IN_THE_MODEL.contains(number))
                    .collect(toSet());
        }
    }

    private static Stream<String> foundIn(Path source, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
