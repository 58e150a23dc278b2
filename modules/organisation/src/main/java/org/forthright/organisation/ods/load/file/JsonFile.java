package org.forthright.organisation.ods.load.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.forthright.organisation.ods.load.OdsMistake;
import org.forthright.organisation.ods.load.OdsRow;
import org.forthright.organisation.ods.load.Problems;

/**
 * Records in JSON, as the interface of the directory gives them one by one: a single one, a list of them, or one after
 * the other.
 */
public final class JsonFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Problems problems;
    private final RecordReader records;

    public JsonFile(Problems problems) {
        this.problems = problems;
        this.records = new RecordReader(problems);
    }

    public void read(InputStream file, Consumer<OdsRow> rows) throws IOException {
        try (JsonParser json = JSON.createParser(file)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    record(json, rows);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    problems.add(line(json), "", OdsMistake.NOT_A_DIRECTORY);
                    return;
                }
            }
        } catch (JsonProcessingException broken) {
            problems.add(broken.getLocation() == null ? 0 : broken.getLocation().getLineNr(), "", OdsMistake.BROKEN);
        }
    }

    private void record(JsonParser json, Consumer<OdsRow> rows) throws IOException {
        int line = line(json);
        JsonNode node = JSON.readTree(json);
        if (node.path("Organisation").isObject()) {
            records.read(node.path("Organisation"), line).ifPresent(rows);
        } else {
            problems.add(line, "", OdsMistake.NOT_A_DIRECTORY);
        }
    }

    private static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }
}
