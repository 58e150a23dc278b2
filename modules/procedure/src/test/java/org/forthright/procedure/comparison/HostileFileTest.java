package org.forthright.procedure.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.forthright.platform.document.FileCheck;
import org.junit.jupiter.api.Test;

/** Small files that hold far more than they show end the program that opens them, and nothing else. */
class HostileFileTest {

    private final UploadedText texts = new UploadedText(new FileCheck());

    @Test
    void refusesAFontThatNamesAllCharactersThereCouldBe() {
        String all = """
                begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange
                3 beginbfrange <0000> <FFFF> <0041> <00000000> <7FFFFFFF> <0041> <000000> <FFFFFF> <0041> endbfrange
                endcmap""";

        assertRefused("procedure.pdf", pdf("/ToUnicode 6 0 R", stream("", all)), ComparisonRefusal.SWELLS);
    }

    @Test
    void refusesAFormThatHoldsItself() {
        String form = stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>", "/X Do /X Do /X Do");

        assertRefused("procedure.pdf", pdf("", form), ComparisonRefusal.TOO_LONG);
    }

    @Test
    void refusesAWordDocumentThatSwells() {
        byte[] start = bytes("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>");
        byte[] markup = new byte[100_000_000];
        System.arraycopy(start, 0, markup, 0, start.length);

        assertThatThrownBy(() -> texts.of("procedure.docx", Papers.wordWith(markup)))
                .hasMessage(ComparisonRefusal.BROKEN.sentence());
    }

    @Test
    void stopsReadingAWordDocumentThatIsTooLong() {
        byte[] endless = Papers.word(IntStream.range(0, 12_000)
                .mapToObj(each -> "We answer in writing " + Integer.toHexString(each * 0x9E3779B1))
                .collect(joining("\n\n")));

        assertThatThrownBy(() -> WordText.of(endless)).hasMessage(ComparisonRefusal.TOO_LONG.sentence());
    }

    private void assertRefused(String name, byte[] file, ComparisonRefusal reason) {
        assertThatThrownBy(() -> texts.of(name, file)).hasMessage(reason.sentence());
    }

    /** One page with one line in a font with that in it, and a sixth thing, which the page calls X. */
    private static byte[] pdf(String ofTheFont, String sixth) {
        return bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[5 0 R]>>endobj\n"
                + "3 0 obj" + stream("", "BT /F 12 Tf 50 700 Td (We answer) Tj ET /X Do") + "endobj\n"
                + "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica" + ofTheFont + ">>endobj\n"
                + "5 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 3 0 R"
                + "/Resources<</Font<</F 4 0 R>>/XObject<</X 6 0 R>>>>>>endobj\n"
                + "6 0 obj" + sixth + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    private static String stream(String more, String content) {
        return "<</Length " + content.length() + more + ">>stream\n" + content + "\nendstream ";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
