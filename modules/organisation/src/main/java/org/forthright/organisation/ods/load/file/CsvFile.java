package org.forthright.organisation.ods.load.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.forthright.organisation.ods.OdsRoles.PublishedFile;
import org.forthright.organisation.ods.load.OdsMistake;
import org.forthright.organisation.ods.load.OdsRow;
import org.forthright.organisation.ods.load.Problems;
import org.forthright.organisation.ods.load.RowCheck;
import org.jspecify.annotations.Nullable;

/**
 * One of the files in CSV: no header, 27 columns that are the same in all of them, one kind of organisation to a file.
 * Successions are not in it, and of roles no more than the kind of the file.
 */
public final class CsvFile {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int FIRST_ADDRESS = 4;
    private static final int LAST_ADDRESS = 9;
    private static final int OPENED = 10;
    private static final int CLOSED = 11;
    private static final int STATUS = 12;
    private static final int PRESCRIBING_SETTING = 25;
    private static final String GP_PRACTICE = "4";
    private static final String CLOSED_STATUS = "C";

    private final PublishedFile kind;
    private final Problems problems;
    private final LocalDate today;

    public CsvFile(PublishedFile kind, Problems problems, LocalDate today) {
        this.kind = kind;
        this.problems = problems;
        this.today = today;
    }

    public void read(InputStream file, Consumer<OdsRow> rows) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        int line = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (!text.isBlank()) {
                row(cells(text), line, rows);
            }
        }
    }

    private void row(List<String> cells, int line, Consumer<OdsRow> rows) {
        if (cells.size() <= CLOSED) {
            problems.add(line, "", OdsMistake.COLUMNS_MISSING);
            return;
        }
        long before = problems.count();
        LocalDate closed = date(cells.get(CLOSED), line);
        OdsRow row = new OdsRow(
                line,
                cells.get(CODE).strip(),
                cells.get(NAME).strip(),
                (closed == null || closed.isAfter(today))
                        && !cell(cells, STATUS).equals(CLOSED_STATUS),
                roles(cells),
                date(cells.get(OPENED), line),
                closed,
                IntStream.rangeClosed(FIRST_ADDRESS, LAST_ADDRESS)
                        .mapToObj(cells::get)
                        .filter(part -> !part.isBlank())
                        .toList(),
                List.of());
        RowCheck.check(row, problems);
        if (problems.count() == before) {
            rows.accept(row);
        }
    }

    private List<String> roles(List<String> cells) {
        List<String> roles = new ArrayList<>(kind.roles());
        if (!kind.gpPractice().isEmpty() && cell(cells, PRESCRIBING_SETTING).equals(GP_PRACTICE)) {
            roles.add(kind.gpPractice());
        }
        return roles;
    }

    private @Nullable LocalDate date(String text, int line) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException odd) {
            problems.add(line, text, OdsMistake.DATE_ODD);
            return null;
        }
    }

    private static String cell(List<String> cells, int number) {
        return number < cells.size() ? cells.get(number).strip() : "";
    }

    /** Cells may stand in quotation marks; two of them within are one. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            if (next == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (next == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(next);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
