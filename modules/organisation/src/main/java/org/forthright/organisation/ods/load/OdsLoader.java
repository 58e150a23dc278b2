package org.forthright.organisation.ods.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.forthright.kernel.time.London;
import org.forthright.organisation.ods.OdsRoles;
import org.forthright.organisation.ods.OdsRoles.PublishedFile;
import org.forthright.organisation.ods.load.file.CsvFile;
import org.forthright.organisation.ods.load.file.JsonFile;
import org.forthright.organisation.ods.load.file.XmlFile;
import org.jspecify.annotations.Nullable;

/**
 * Loads a file of the national directory in one transaction: all of it, or nothing. What is not in the file stays, since
 * codes are closed and never taken away; the same file a second time changes nothing. Done by the owner of the database,
 * beside the running platform, which can only read the directory.
 */
public final class OdsLoader {

    private final OdsRoles roles;
    private final Clock clock;

    public OdsLoader(OdsRoles roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * What a file changed.
     *
     * @param records in the file, without those that only stand for a record of another file
     * @param successions that were not known, or are no longer stated
     */
    public record Result(int records, int added, int changed, int successions) {}

    /** Uses the connection alone, and leaves it committed or rolled back. */
    public Result load(Path file, Connection connection) throws IOException, SQLException, RefusedFile {
        connection.setAutoCommit(false);
        try {
            Result result = inTransaction(file, connection);
            connection.commit();
            return result;
        } finally {
            connection.rollback();
        }
    }

    private Result inTransaction(Path file, Connection connection) throws IOException, SQLException, RefusedFile {
        Problems problems = new Problems();
        Optional<PublishedFile> csv = publishedFile(file);
        @Nullable LocalDate publishedOn;
        int records;
        try (Staging staging = new Staging(connection)) {
            publishedOn = read(file, csv, problems, staging::add);
            records = staging.finish();
        }
        Merge merge = new Merge(connection, csv.isPresent());
        merge.check(problems, publishedOn);
        if (records == 0 && !problems.any()) {
            problems.add(0, "", OdsMistake.EMPTY);
        }
        if (problems.any()) {
            throw new RefusedFile(problems);
        }
        Result result = merge.apply(records);
        merge.note(file.getFileName().toString(), publishedOn, result);
        return result;
    }

    private @Nullable LocalDate read(Path file, Optional<PublishedFile> csv, Problems problems, Consumer<OdsRow> rows)
            throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            switch (first(bytes)) {
                case '<' -> {
                    return new XmlFile(problems).read(bytes, rows);
                }
                case '{', '[' -> new JsonFile(problems).read(bytes, rows);
                default -> {
                    if (csv.isPresent()) {
                        new CsvFile(csv.get(), problems, London.today(clock)).read(bytes, rows);
                    } else {
                        problems.add(0, "", OdsMistake.NOT_A_DIRECTORY);
                    }
                }
            }
            return null;
        }
    }

    /** The first byte that says something: after a byte order mark and white space. */
    private static int first(InputStream bytes) throws IOException {
        while (true) {
            bytes.mark(1);
            int next = bytes.read();
            if (next != 0xEF && next != 0xBB && next != 0xBF && !Character.isWhitespace(next)) {
                bytes.reset();
                return next;
            }
        }
    }

    private Optional<PublishedFile> publishedFile(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv")
                ? roles.files().stream()
                        .filter(known -> name.startsWith(known.file()))
                        .findFirst()
                : Optional.empty();
    }
}
