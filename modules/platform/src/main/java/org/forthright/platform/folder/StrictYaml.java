package org.forthright.platform.folder;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** YAML into records: a key that nobody knows, a key twice, a missing key or an empty one is refused. */
final class StrictYaml {

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new EveryKeyIsRequired())
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private StrictYaml() {}

    static <T> T read(String yaml, Class<T> type, String file) {
        try (JsonParser parser = YAML.createParser(yaml)) {
            return YAML.readValue(parser, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw new BrokenConfiguration(
                    file, placeOf(unknown), "there is no such key; there are: " + keysOf(unknown));
        } catch (JsonMappingException wrong) {
            throw new BrokenConfiguration(file, placeOf(wrong), wrong.getOriginalMessage());
        } catch (JsonProcessingException wrong) {
            throw new BrokenConfiguration(file, lineOf(wrong), wrong.getOriginalMessage());
        } catch (IOException wrong) {
            throw new BrokenConfiguration(file, "", String.valueOf(wrong.getMessage()));
        }
    }

    private static String keysOf(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String placeOf(JsonMappingException wrong) {
        String keys = wrong.getPath().stream().map(StrictYaml::key).collect(Collectors.joining());
        return (lineOf(wrong) + keys.replaceFirst("^\\.", ", ")).replaceFirst("^, ", "");
    }

    private static String key(Reference reference) {
        return reference.getFieldName() == null
                ? "[" + (reference.getIndex() + 1) + "]"
                : "." + reference.getFieldName();
    }

    private static String lineOf(JsonProcessingException wrong) {
        return Optional.ofNullable(wrong.getLocation())
                .map(location -> "line " + location.getLineNr())
                .orElse("");
    }

    private static final class EveryKeyIsRequired extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            return member instanceof AnnotatedParameter ? !member.hasAnnotation(MayBeMissing.class) : null;
        }
    }
}
