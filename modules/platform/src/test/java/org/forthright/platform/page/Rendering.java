package org.forthright.platform.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates of this room, rendered as the application renders them but without starting it. */
final class Rendering {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Map<String, Object> BEANS = Map.of(
            "csrf", Map.of("parameterName", "csrf-token", "token", "made-up-token"),
            "once", Map.of("fresh", "first-sending"));

    private final Engine engine;

    Rendering(Frame frame) {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addNamespaceResolver(NamespaceResolver.builder("inject")
                        .resolve(context -> context.getName().equals("frame") ? frame : BEANS.get(context.getName()))
                        .build())
                .addLocator(id -> located(id).map(Located::new));
        tags().forEach(tag -> builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag)));
        engine = builder.build();
    }

    TemplateInstance template(String name) {
        return engine.getTemplate(name).instance();
    }

    String render(String source, Map<String, Object> data) {
        var instance =
                engine.parse(source, Variant.forContentType(Variant.TEXT_HTML)).instance();
        data.forEach(instance::data);
        return instance.render();
    }

    private static List<String> tags() {
        try (var files = Files.list(TEMPLATES.resolve("tags"))) {
            return files.map(file -> file.getFileName().toString().replace(".html", ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> located(String id) {
        return Optional.of(TEMPLATES.resolve(id + ".html")).filter(Files::exists);
    }

    private record Located(Path file) implements io.quarkus.qute.TemplateLocator.TemplateLocation {
        @Override
        public java.io.Reader read() {
            try {
                return Files.newBufferedReader(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
