package org.forthright.procedure.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.FileCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that hold far more than they show, put past the check in the ways that were found. */
class HostileFileTest {

    private final UploadedText texts = new UploadedText(new FileCheck());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter[/ASCIIHexDecode/FlateDecode]",
                "/Filter [ /ASCII85Decode /FlateDecode ]",
                "/Filter[/FlateDecode/FlateDecode]",
                "/F#69lter[/Fl/Fl]",
                "/Filter/LZWDecode",
                "/Filter [/RL]",
                "/Filter 7 0 R",
                "/Filter[7 0 R]",
                "/Filter%\n[/FlateDecode]",
                "/F[/Fl/Fl]"
            })
    void refusesAPdfThatIsPackedTwiceOrInAnotherWay(String filter) {
        assertSwells("procedure.pdf", bytes("%PDF-1.4\n4 0 obj<<" + filter + ">>stream\n78"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Filter/FlateDecode", "/Filter [ /FlateDecode ]", "/Filter /DCTDecode", "/Filter[]"})
    void takesWhatIsPackedOnce(String filter) {
        assertThatThrownBy(() -> texts.of("procedure.pdf", bytes("%PDF-1.4\n4 0 obj<<" + filter + ">>stream\n78")))
                .hasMessage(ComparisonRefusal.BROKEN.sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", " \r\n", "   \n", "\t\n", ""})
    void findsWhereAStreamBegins(String between) throws IOException {
        assertSwells(
                "procedure.pdf",
                joined(bytes("%PDF-1.4\n4 0 obj<</Filter/FlateDecode>>stream" + between), packed(Unpacked.MOST_BYTES)));
    }

    @Test
    void findsAStreamWhoseHeaderLooksLikeWhiteSpace() throws IOException {
        byte[] packed = packed(Unpacked.MOST_BYTES);
        packed[0] = ' ';
        packed[1] = '\n';

        assertSwells("procedure.pdf", joined(bytes("%PDF-1.4\n4 0 obj<</Filter/FlateDecode>>stream\n"), packed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/document.bin", "word/media/document.png", "word/document"})
    void countsEveryPartOfAWordDocumentThatIsNoPicture(String part) {
        byte[] markup = new byte[(int) Unpacked.MOST_BYTES_OF_MARKUP + 1];
        markup[0] = '<';

        assertSwells("procedure.docx", Papers.wordWith(part, markup));
    }

    @Test
    void leavesPicturesOut() {
        byte[] picture = new byte[(int) Unpacked.MOST_BYTES_OF_MARKUP + 1];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 0, picture, 0, 4);

        assertThatThrownBy(() -> texts.of("procedure.docx", Papers.wordWith("word/media/one.png", picture)))
                .hasMessage(ComparisonRefusal.BROKEN.sentence());
    }

    @Test
    void stopsReadingAWordDocumentThatIsTooLong() {
        byte[] endless = Papers.word(IntStream.range(0, 12_000)
                .mapToObj(each -> "We answer in writing " + Integer.toHexString(each * 0x9E3779B1))
                .collect(joining("\n\n")));

        assertThatThrownBy(() -> WordText.of(endless)).hasMessage(ComparisonRefusal.TOO_LONG.sentence());
    }

    private void assertSwells(String name, byte[] file) {
        assertThat(file).hasSizeLessThan(200_000);
        assertThatThrownBy(() -> texts.of(name, file))
                .isInstanceOf(Refusal.class)
                .hasMessage(ComparisonRefusal.SWELLS.sentence());
    }

    private static byte[] packed(long length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] megabyte = new byte[1024 * 1024];
            for (long written = 0; written <= length; written += megabyte.length) {
                deflater.write(megabyte);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : List.of(parts)) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
