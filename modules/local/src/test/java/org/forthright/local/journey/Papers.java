package org.forthright.local.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.forthright.kernel.time.London;

/** What people bring to the journey. */
final class Papers {

    static final LocalDate TODAY = LocalDate.now(London.ZONE);

    private Papers() {}

    static Path letter() throws IOException {
        Path letter =
                Files.createDirectories(Path.of("target", "journey-papers")).resolve("discharge-letter.txt");
        return Files.writeString(letter, "Discharged at 23:00 by taxi. No care plan on file.\n");
    }
}
