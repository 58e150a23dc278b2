package org.forthright.platform.paper.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forthright.platform.paper.Veracity;
import org.junit.jupiter.api.Test;

/** What a reader of large print would otherwise have to put together from two lines or two pages. */
class KeptWholeTest {

    @Test
    void keepsReferencesAndAddressesOnOneLineHoweverTheWordsFall() throws Exception {
        for (int words = 1; words < 24; words += 4) {
            byte[] pdf = large(
                    "so ".repeat(words) + "write to complaints-team@northmoor.example about NM-2026-00900, today");

            assertThat(textOf(pdf))
                    .contains("complaints-team@northmoor.example")
                    .contains("NM-2026-00900,");
        }
        assertThat(Veracity.brokenRules(large("Write to complaints-team@northmoor.example about NM-2026-00900.")))
                .isEmpty();
    }

    @Test
    void keepsTheEndingWithWhatStandsBeforeIt() throws IOException {
        for (int lines = 1; lines < 40; lines += 3) {
            String text = textOf(large("so it is\n\n".repeat(lines)));
            for (String page : text.split("\f")) {
                assertThat(page.strip()).doesNotStartWith("Yours sincerely");
            }
        }
    }

    private static byte[] large(String words) {
        return Letters.print(
                LetterFixture.acknowledgementWith(Map.of("words", words)).in(LetterSize.LARGE_PRINT));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            return stripper.getText(document);
        }
    }
}
