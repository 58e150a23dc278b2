package org.forthright.platform.folder;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file, or a part of one, read key by key: every mistake in it is noted with its line, where
 * {@link TenantConfig#read} stops at the first. A mistaken value reads as empty, so nothing may be made of what was
 * read once a mistake is noted.
 */
public final class YamlReading {

    private static final ObjectMapper YAML = new YAMLMapper();

    private final Source source;
    private final JsonPointer place;
    private final JsonNode node;
    private final Set<String> known = new TreeSet<>();

    private YamlReading(Source source, JsonPointer place, JsonNode node) {
        this.source = source;
        this.place = place;
        this.node = node;
    }

    private record Source(String file, Lines lines, List<Mistake> mistakes) {}

    /** Reads the whole file; empty when it is no YAML. */
    public static <T> Optional<T> read(
            String file, String text, List<Mistake> mistakes, Function<YamlReading, T> reader) {
        try {
            Source source = new Source(file, Lines.of(text), mistakes);
            JsonNode root = YAML.readTree(text);
            YamlReading reading = new YamlReading(source, JsonPointer.empty(), root);
            if (!root.isObject()) {
                reading.mistake("the file has no keys");
                return Optional.empty();
            }
            return Optional.of(reading.whole(reader));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            mistakes.add(new Mistake(file, line, "this is not YAML: " + firstLine(broken.getOriginalMessage())));
        } catch (IOException broken) {
            mistakes.add(new Mistake(file, 0, "this is not YAML: " + firstLine(broken.getMessage())));
        }
        return Optional.empty();
    }

    /** A text that has to be there. */
    public String text(String key) {
        String text = textIfAny(key);
        boolean nothingThere = at(key).isMissingNode() || at(key).isNull() || at(key).isTextual();
        if (text.isEmpty() && nothingThere) {
            mistake(key, key + " is missing");
        }
        return text;
    }

    /** A text, or nothing. */
    public String textIfAny(String key) {
        JsonNode value = at(key);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            mistake(key, key + " has to be a text; a number is put in quotes");
            return "";
        }
        return value.asText().strip();
    }

    /** A day, as 2027-04-01, or none. */
    public @Nullable LocalDate day(String key) {
        String text = textIfAny(key);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            mistake(key, key + " has to be a day, as 2027-04-01");
            return null;
        }
    }

    /** Yes or no; what is meant where nothing is said. */
    public boolean yes(String key, boolean otherwise) {
        JsonNode value = at(key);
        if (!value.isMissingNode() && !value.isBoolean()) {
            mistake(key, key + " has to be true or false");
        }
        return value.asBoolean(otherwise);
    }

    /** Every element of a list, by a reader that sees one at a time; none where there is no such list. */
    public <T> List<T> each(String key, Function<YamlReading, T> reader) {
        JsonNode list = at(key);
        if (!list.isMissingNode() && !list.isArray()) {
            mistake(key, key + " has to be a list");
        }
        List<T> read = new ArrayList<>();
        for (int index = 0; index < list.size() && list.isArray(); index++) {
            JsonPointer there = place.appendProperty(key).appendIndex(index);
            read.add(new YamlReading(source, there, list.get(index)).whole(reader));
        }
        return read;
    }

    public List<String> texts(String key) {
        return each(key, YamlReading::plain).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A part with keys of its own; empty where there is none. */
    public <T> Optional<T> part(String key, Function<YamlReading, T> reader) {
        JsonNode part = at(key);
        if (part.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new YamlReading(source, place.appendProperty(key), part).whole(reader));
    }

    /** Whether an element of a list is a text alone, without keys. */
    public boolean isPlain() {
        return node.isTextual();
    }

    /** An element of a list that is a text alone. */
    public String plain() {
        if (!node.isTextual() || node.asText().isBlank()) {
            mistake("there has to be a text here; a number is put in quotes");
            return "";
        }
        return node.asText().strip();
    }

    /** Notes what is wrong with the value of a key. */
    public void mistake(String key, String sentence) {
        note(place.appendProperty(key), sentence);
    }

    /** Notes what is wrong with one element of a list, counted from zero. */
    public void mistake(String key, int index, String sentence) {
        note(place.appendProperty(key).appendIndex(index), sentence);
    }

    /** Notes what is wrong with the part as a whole. */
    public void mistake(String sentence) {
        note(place, sentence);
    }

    private void note(JsonPointer where, String sentence) {
        source.mistakes().add(new Mistake(source.file(), source.lines().of(where), sentence));
    }

    private JsonNode at(String key) {
        known.add(key);
        return node.path(key);
    }

    private <T> T whole(Function<YamlReading, T> reader) {
        T read = reader.apply(this);
        node.fieldNames().forEachRemaining(key -> {
            if (!known.isEmpty() && !known.contains(key)) {
                mistake(key, "there is no key " + key + "; there are: " + String.join(", ", known));
            }
        });
        return read;
    }

    private static String firstLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
