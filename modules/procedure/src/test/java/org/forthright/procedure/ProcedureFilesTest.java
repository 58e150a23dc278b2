package org.forthright.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forthright.platform.folder.Mistake;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.folder.ShippedConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureFilesTest {

    private final ProcedureFiles files = new ProcedureFiles();

    @Test
    void findsNothingWrongInWhatComesWithThePlatform() {
        assertThat(files.mistakes(ShippedConfig.asItIs())).isEmpty();
    }

    @Test
    void tellsWhatIsWrongInSeveralPartsAtOnce(@TempDir Path copy) throws IOException {
        TenantConfig config = ShippedConfig.withFile(copy, "default/calendars/england.yaml", "colour: green\n");
        Path letters = Files.createDirectories(copy.resolve("northmoor-icb/letters"));
        Files.writeString(letters.resolve("acknowledgement.md"), "# Subject\n\nDear ((nobody-knows)),\n");

        assertThat(files.mistakes(config))
                .hasSize(2)
                .anySatisfy(mistake -> {
                    assertThat(mistake.file()).endsWith("default/calendars/england.yaml");
                    assertThat(mistake.line()).isEqualTo(2);
                })
                .anySatisfy(mistake -> {
                    assertThat(mistake.file()).endsWith("northmoor-icb/letters/acknowledgement.md");
                    assertThat(mistake.line()).isEqualTo(3);
                    assertThat(mistake).extracting(Mistake::text).asString().contains("nobody-knows");
                });
    }
}
