package org.forthright.organisation.ods.load.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.forthright.organisation.ods.load.OdsMistake;
import org.forthright.organisation.ods.load.OdsRow;
import org.forthright.organisation.ods.load.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The whole directory in XML, as it is published each month (HSCOrgRefData). Read record by record, so that its size
 * does not matter. Each record becomes what the interface of the directory gives in JSON: attributes and elements are
 * fields, an element with nothing but a value is that value.
 */
public final class XmlFile {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final Problems problems;
    private final RecordReader records;
    private int declared = -1;
    private int found;
    private @Nullable LocalDate publishedOn;

    public XmlFile(Problems problems) {
        this.problems = problems;
        this.records = new RecordReader(problems);
    }

    /** Gives on every record; comes back with the day of publication, if the file says one. */
    @Nullable
    public LocalDate read(InputStream file, Consumer<OdsRow> rows) {
        int line = 1;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(file);
            while (xml.hasNext()) {
                line = xml.getLocation().getLineNumber();
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml, rows);
                }
            }
        } catch (XMLStreamException broken) {
            int at = broken.getLocation() == null ? line : broken.getLocation().getLineNumber();
            problems.add(at, "", OdsMistake.BROKEN);
            return publishedOn;
        }
        if (declared >= 0 && declared != found) {
            problems.add(0, declared + ", " + found, OdsMistake.COUNT_DIFFERS);
        }
        return publishedOn;
    }

    private void element(XMLStreamReader xml, Consumer<OdsRow> rows) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        switch (xml.getLocalName()) {
            case "Organisation" -> {
                found++;
                records.read(node(xml), line).ifPresent(rows);
            }
            case "RecordCount" -> declared = number(value(xml), line);
            case "PublicationDate" -> publishedOn = day(value(xml), line);
            default -> {
                // The frame around them, and lists of codes.
            }
        }
    }

    private int number(String text, int line) {
        if (!text.matches("[0-9]{1,9}")) {
            problems.add(line, text, OdsMistake.COUNT_DIFFERS);
            return -1;
        }
        return Integer.parseInt(text);
    }

    private @Nullable LocalDate day(String text, int line) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException odd) {
            problems.add(line, text, OdsMistake.DATE_ODD);
            return null;
        }
    }

    private static String value(XMLStreamReader xml) {
        String value = xml.getAttributeValue(null, "value");
        return value == null ? "" : value;
    }

    /** From its beginning to its end. */
    private static JsonNode node(XMLStreamReader xml) throws XMLStreamException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                add(node, xml.getLocalName(), node(xml));
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        if (node.isEmpty()) {
            return TextNode.valueOf(text.toString().strip());
        }
        return node.size() == 1 && node.has("value") ? node.get("value") : node;
    }

    private static void add(ObjectNode to, String name, JsonNode child) {
        JsonNode before = to.get(name);
        switch (before) {
            case null -> to.set(name, child);
            case ArrayNode several -> several.add(child);
            default ->
                to.set(name, JsonNodeFactory.instance.arrayNode().add(before).add(child));
        }
    }
}
