package org.forthright.organisation.ods.load.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.forthright.organisation.ods.load.OdsMistake;
import org.forthright.organisation.ods.load.OdsRow;
import org.forthright.organisation.ods.load.OdsRow.Succession;
import org.forthright.organisation.ods.load.Problems;
import org.forthright.organisation.ods.load.RowCheck;
import org.jspecify.annotations.Nullable;

/** Makes a row of one published record, as the interface of the directory shapes it in JSON; notes what is wrong. */
final class RecordReader {

    private static final List<String> ADDRESS = List.of("AddrLn1", "AddrLn2", "AddrLn3", "Town", "County", "PostCode");

    private final Problems problems;

    RecordReader(Problems problems) {
        this.problems = problems;
    }

    /** Empty where something is wrong, and for a stub that only stands for a record of another file. */
    Optional<OdsRow> read(JsonNode record, int line) {
        if (record.path("refOnly").asBoolean()) {
            return Optional.empty();
        }
        long before = problems.count();
        String code = record.path("OrgId").path("extension").asText().strip();
        OdsRow row = new OdsRow(
                line,
                code,
                record.path("Name").asText().strip(),
                isActive(record, line),
                roles(record),
                date(operational(record).path("Start"), line, code),
                date(operational(record).path("End"), line, code),
                address(record.path("GeoLoc").path("Location")),
                successions(record, line, code));
        RowCheck.check(row, problems);
        return problems.count() == before ? Optional.of(row) : Optional.empty();
    }

    /** Some records leave the status out; then the primary role has it. */
    private boolean isActive(JsonNode record, int line) {
        String status = record.path("Status").asText();
        String said = status.isEmpty()
                ? each(record.path("Roles").path("Role"))
                        .filter(RecordReader::isPrimary)
                        .map(role -> role.path("Status").asText())
                        .findFirst()
                        .orElse("")
                : status;
        if (!said.equals("Active") && !said.equals("Inactive")) {
            problems.add(line, said, OdsMistake.STATUS_ODD);
        }
        return said.equals("Active");
    }

    /** Those that it holds; where it holds none any more, those that it held. Empty without a primary role. */
    private static List<String> roles(JsonNode record) {
        List<JsonNode> all = each(record.path("Roles").path("Role")).toList();
        List<JsonNode> held = all.stream()
                .filter(role -> !role.path("Status").asText().equals("Inactive"))
                .toList();
        List<JsonNode> counted = held.stream().anyMatch(RecordReader::isPrimary) ? held : all;
        return counted.stream().noneMatch(RecordReader::isPrimary)
                ? List.of()
                : counted.stream()
                        .sorted(Comparator.comparing(role -> !isPrimary(role)))
                        .map(role -> role.path("id").asText())
                        .distinct()
                        .toList();
    }

    private static boolean isPrimary(JsonNode role) {
        return role.path("primaryRole").asBoolean();
    }

    /** When it was at work; the days on which it existed in law where nothing else is said. */
    private static JsonNode operational(JsonNode record) {
        List<JsonNode> dates = each(record.path("Date")).toList();
        return dates.stream()
                .filter(date -> date.path("Type").asText().equals("Operational"))
                .findFirst()
                .or(() -> dates.stream().findFirst())
                .orElse(MissingNode.getInstance());
    }

    private static List<String> address(JsonNode location) {
        return ADDRESS.stream()
                .map(part -> location.path(part).asText().strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<Succession> successions(JsonNode record, int line, String code) {
        List<Succession> found = new ArrayList<>();
        each(record.path("Succs").path("Succ")).forEach(succession -> {
            String other =
                    succession.path("Target").path("OrgId").path("extension").asText();
            LocalDate on = each(succession.path("Date"))
                    .findFirst()
                    .map(date -> date(date.path("Start"), line, code))
                    .orElse(null);
            String type = succession.path("Type").asText();
            if (other.isEmpty() || !type.equals("Successor") && !type.equals("Predecessor")) {
                problems.add(line, code, OdsMistake.SUCCESSION_ODD);
            } else {
                found.add(type.equals("Successor") ? new Succession(code, other, on) : new Succession(other, code, on));
            }
        });
        return found;
    }

    private @Nullable LocalDate date(JsonNode text, int line, String code) {
        if (text.asText().isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.asText());
        } catch (DateTimeParseException odd) {
            problems.add(line, code + ", " + text.asText(), OdsMistake.DATE_ODD);
            return null;
        }
    }

    /** What can be there several times is a list, or stands alone. */
    private static Stream<JsonNode> each(JsonNode one) {
        return one.isArray()
                ? StreamSupport.stream(one.spliterator(), false)
                : Stream.of(one).filter(node -> !node.isMissingNode());
    }
}
