package org.forthright.organisation.ods.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Carries rows into a table of this transaction as they are read; none of them is kept here. */
final class Staging implements AutoCloseable {

    private static final int ENOUGH = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder();
    private int rows;

    Staging(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table ods_staging (line integer, code text, name text, is_active boolean,
                      primary_role text, roles text[], opened_on date, closed_on date, address text[],
                      predecessors text[], successors text[], succeeded_on date[]) on commit drop
                    """);
        }
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy ods_staging from stdin with (format csv, encoding 'UTF8')");
    }

    void add(OdsRow row) {
        rows++;
        waiting.append(row.line()).append(',');
        waiting.append(quoted(row.code()))
                .append(',')
                .append(quoted(row.name()))
                .append(',');
        waiting.append(row.active())
                .append(',')
                .append(quoted(row.primaryRole()))
                .append(',');
        waiting.append(array(row.roles(), role -> role)).append(',');
        waiting.append(day(row.openedOn()))
                .append(',')
                .append(day(row.closedOn()))
                .append(',');
        waiting.append(array(row.address(), line -> line)).append(',');
        waiting.append(array(row.successions(), OdsRow.Succession::predecessor)).append(',');
        waiting.append(array(row.successions(), OdsRow.Succession::successor)).append(',');
        waiting.append(array(row.successions(), succession -> succession.on() == null ? null : day(succession.on())));
        waiting.append('\n');
        if (waiting.length() > ENOUGH) {
            send();
        }
    }

    /** How many rows there are. */
    int finish() throws SQLException {
        send();
        copy.endCopy();
        return rows;
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() {
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException broken) {
            throw new IllegalStateException("The database took no more rows", broken);
        }
        waiting.setLength(0);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static <T> String array(List<T> list, Function<T, @Nullable String> text) {
        return quoted(list.stream().map(text).map(Staging::element).collect(Collectors.joining(",", "{", "}")));
    }

    private static String element(@Nullable String text) {
        return text == null ? "null" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String quoted(String text) {
        return '"' + text.replace("\u0000", "").replace("\"", "\"\"") + '"';
    }
}
