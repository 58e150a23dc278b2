package org.forthright.platform.folder;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a YAML text each of its values stands. */
record Lines(Map<JsonPointer, Integer> lines) {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Lines of(String yaml) throws IOException {
        Map<JsonPointer, Integer> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(yaml)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd()) {
                    continue;
                }
                JsonPointer place = parser.getParsingContext().pathAsPointer();
                Integer before =
                        lines.putIfAbsent(place, parser.currentTokenLocation().getLineNr());
                if (before != null && place.matches()) {
                    throw new JsonParseException(parser, "a file holds one document, and after --- begins another");
                }
            }
        }
        return new Lines(lines);
    }

    /** Of the value itself or, where it is missing, of what it is missing in. */
    int of(JsonPointer place) {
        Integer line = lines.get(place);
        if (line != null) {
            return line;
        }
        return place.length() == 0 ? 1 : of(place.head());
    }
}
