package org.forthright.app.docs;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forthright.app.Checkout;
import org.forthright.complaint.Stage;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.}])/(home|root|Users|work|mnt|var|private)/");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Z][A-Za-z]+)`");
    private static final Pattern SETTING = Pattern.compile("(FORTHRIGHT_[A-Z_]+[A-Z])");
    private static final Pattern SIGN_IN = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z]+)` \\|");

    @Test
    void linksLeadSomewhere() throws IOException {
        for (Document document : Document.all()) {
            for (String link : document.links()) {
                assertThat(document.leadsSomewhere(link))
                        .as("%s links to %s", document.file(), link)
                        .isTrue();
            }
        }
    }

    @Test
    void readmeFitsOneScreenAndNamesTheTwoCommands() throws IOException {
        Document readme = Document.read("README.md");
        assertThat(readme.text()).contains("./run ").contains("./mvnw verify");
        assertThat(readme.text().lines()).hasSizeLessThan(60);
    }

    @Test
    void readmeSignsInOnlyPeopleOfTheDemonstration() throws IOException {
        assertThat(found(SIGN_IN, Document.read("README.md"))).isNotEmpty().allSatisfy(username -> assertThat(people())
                .contains("username: " + username));
    }

    @Test
    void decisionsAreNumberedListedAndOfOneForm() throws IOException {
        Document index = Document.read("docs/decisions/README.md");
        List<Path> decisions = decisions();
        for (int number = 1; number <= decisions.size(); number++) {
            Path decision = decisions.get(number - 1);
            String name = decision.getFileName().toString();
            assertThat(name).startsWith("%03d-".formatted(number));
            assertThat(index.links()).contains(name);
            assertThat(Files.readString(decision))
                    .startsWith("# %03d ".formatted(number))
                    .containsSubsequence(
                            "\n## Context\n", "\n## Decision\n", "\n## What gets easier\n", "\n## What gets harder\n");
        }
    }

    @Test
    void namesNoPathOfSomebodysMachine() throws IOException {
        for (Document document : Document.all()) {
            assertThat(found(MACHINE_PATH, document))
                    .as(document.file().toString())
                    .isEmpty();
        }
    }

    @Test
    void operationsExplainsEverySetting() throws IOException {
        Document operations = Document.read("docs/operations.md");
        for (String source : List.of(
                "modules/app/src/main/resources/META-INF/microprofile-config.properties",
                "helm/forthright/templates/configmap.yaml",
                "helm/forthright/templates/deployment.yaml",
                "helm/forthright/templates/migration.yaml")) {
            assertThat(found(SETTING, Document.read(source)))
                    .as(source)
                    .isNotEmpty()
                    .allSatisfy(setting -> assertThat(operations.text()).contains("| `" + setting + "` |"));
        }
    }

    @Test
    void theWorkflowNamesEveryStage() throws IOException {
        String workflow = Document.read("docs/workflow.md").text();
        assertThat(Stage.values()).allSatisfy(stage -> assertThat(workflow).contains("| " + stage.title() + " |"));
    }

    @Test
    void theTourNamesOnlyClassesThatExist() throws IOException {
        assertThat(sources()).containsAll(found(CLASS, Document.read("docs/tour.md")));
    }

    @Test
    void theTourNamesEveryNo() throws IOException {
        assertThat(found(CLASS, Document.read("docs/tour.md")))
                .containsAll(sources().stream()
                        .filter(name -> name.endsWith("Refusal") && !name.equals("Refusal"))
                        .toList());
    }

    private static List<String> found(Pattern pattern, Document document) {
        return pattern.matcher(document.text())
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(Checkout.root().resolve("docs/decisions"))) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    private static String people() throws IOException {
        StringBuilder profiles = new StringBuilder();
        try (Stream<Path> folders = Files.list(Checkout.root().resolve("tenant-config"))) {
            for (Path profile : folders.map(folder -> folder.resolve("organisation.yaml"))
                    .filter(Files::exists)
                    .toList()) {
                profiles.append(Files.readString(profile));
            }
        }
        return profiles.toString();
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.root().resolve("modules"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(toSet());
        }
    }
}
