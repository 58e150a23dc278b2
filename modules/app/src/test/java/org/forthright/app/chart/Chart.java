package org.forthright.app.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.forthright.app.Checkout;
import org.yaml.snakeyaml.Yaml;

/** A copy of the project's chart, read by Helm itself. */
record Chart(Path folder) {

    static final String PRODUCTION = "values-production.yaml";
    static final String QUICKSTART = "values-quickstart.yaml";

    private static final Path ORIGINAL = Checkout.root().resolve("helm/forthright");

    /** The library leaves hooks out of what it renders, so the copy calls them by another name. */
    static Chart copiedInto(Path folder) {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("helm.sh/hook", "hook"));
            }
            return new Chart(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Manifest> rendered(String valuesFile) {
        return rendered(valuesFile, Map.of());
    }

    List<Manifest> rendered(String valuesFile, Map<String, Object> changes) {
        TemplateCommand template = unanswered().withValuesFile(folder.resolve(valuesFile));
        changes.forEach(template::set);
        return StreamSupport.stream(new Yaml().loadAll(template.call()).spliterator(), false)
                .filter(Map.class::isInstance)
                .map(document -> new Manifest(Manifest.asMap(document)))
                .toList();
    }

    /** The chart as it stands, without the answers that only an installation can give. */
    TemplateCommand unanswered() {
        return new Helm(folder)
                .template()
                .withKubeVersion("1.31.0")
                .withName("forthright")
                .withNamespace("complaints");
    }

    /** The linter knows no values but the chart's own, so the answers are written into those. */
    LintResult lintedWith(String valuesFile) throws IOException {
        Map<String, Object> answered = merged(values("values.yaml"), values(valuesFile));
        Files.writeString(folder.resolve("values.yaml"), new Yaml().dump(answered));
        return new Helm(folder).lint().strict().call();
    }

    private Map<String, Object> values(String file) throws IOException {
        return Manifest.asMap(new Yaml().load(Files.readString(folder.resolve(file))));
    }

    private static Map<String, Object> merged(Map<String, Object> defaults, Map<String, Object> answers) {
        Map<String, Object> merged = new LinkedHashMap<>(defaults);
        answers.forEach((key, answer) -> merged.merge(
                key,
                answer,
                (old, given) -> given instanceof Map ? merged(Manifest.asMap(old), Manifest.asMap(given)) : given));
        return merged;
    }
}
