package org.forthright.procedure.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every YAML file of tenant-config has a schema and keeps to it, so that an editor can help whoever changes one. */
class SchemasTest {

    private static final Map<String, String> SCHEMAS = Map.ofEntries(
            Map.entry("[^/]+/organisation.yaml", "organisation"),
            Map.entry("default/calendars/[^/]+.yaml", "calendar"),
            Map.entry("default/letters/letters.yaml", "letters"),
            Map.entry("default/letters/placeholders.yaml", "placeholders"),
            Map.entry("default/procedures/[^/]+.yaml", "procedure"),
            Map.entry("default/procedures/(?!signs/)[^/]+/[^/]+.yaml", "paragraphs"),
            Map.entry("default/procedures/signs/clauses-[^/]+.yaml", "signs-clauses"),
            Map.entry("default/procedures/signs/[^/]+-law.yaml", "signs-law"),
            Map.entry("default/procedures/signs/promises.yaml", "signs-promises"),
            Map.entry("default/reference/old-names.yaml", "old-names"),
            Map.entry("default/reference/reading-level.yaml", "reading-level"),
            Map.entry("default/reference/guidance.yaml", "guidance"),
            Map.entry("default/reference/procedure-slots.yaml", "procedure-slots"),
            Map.entry("default/reference/ombudsman.yaml", "ombudsman"),
            Map.entry("default/reference/advocacy.yaml", "advocacy"),
            Map.entry("default/reference/ods-roles.yaml", "ods-roles"),
            Map.entry("default/reference/code-lists/[^/]+.yaml", "code-list"),
            Map.entry("demo/delegations.yaml", "demo-delegations"),
            Map.entry("demo/register.yaml", "demo-register"),
            Map.entry("demo/complaints/[^/]+.yaml", "demo-complaint"));

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final YAMLMapper YAML = new YAMLMapper();

    @ParameterizedTest
    @MethodSource("files")
    void everyFileKeepsToItsSchema(String file) throws IOException {
        JsonNode content = YAML.readTree(ShippedConfig.FOLDER.resolve(file).toFile());
        Path schema = ShippedConfig.FOLDER.resolve("schema").resolve(schemaOf(file) + ".json");

        assertThat(FACTORY.getSchema(
                                SchemaLocation.of(schema.toRealPath().toUri().toString()), STRICT)
                        .validate(content))
                .isEmpty();
    }

    static Stream<String> files() {
        return ShippedConfig.files().stream()
                .map(ShippedConfig.FOLDER::relativize)
                .map(Path::toString)
                .filter(file -> file.endsWith(".yaml"));
    }

    private static String schemaOf(String file) {
        return SCHEMAS.entrySet().stream()
                .filter(entry -> file.matches(entry.getKey()))
                .map(Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No schema describes " + file));
    }
}
