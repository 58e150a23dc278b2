package org.forthright.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesEveryCellAndKeepsAccents() {
        assertThat(csv(List.of("Siân said \"no\"", "two\nlines, one cell", "")))
                .isEqualTo("\uFEFF\"Words\"\r\n\"Siân said \"\"no\"\"\",\"two\nlines, one cell\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+44", "-2", "@sum", "  =1", "\t=1", "\r=1", "\n=1", "＝1", "＠x", "＋1", "－1", "\u0000=1"})
    void showsAFormulaInsteadOfComputingIt(String formula) {
        assertThat(csv(List.of(formula))).isEqualTo("\uFEFF\"Words\"\r\n\"'" + formula + "\"\r\n");
    }

    private static String csv(List<String> row) {
        return new String(Csv.of(List.of("Words"), List.of(row)), StandardCharsets.UTF_8);
    }
}
