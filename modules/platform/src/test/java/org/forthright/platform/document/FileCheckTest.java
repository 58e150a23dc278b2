package org.forthright.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final FileCheck check = new FileCheck();

    /** Word itself puts the list of contents first; other programs do not. */
    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "word/document.xml"})
    void takesAWordDocumentWhicheverOfItsPartsComesFirst(String part) {
        byte[] letter =
                part.startsWith("word/") ? folder(part, "[Content_Types].xml") : folder(part, "word/document.xml");
        assertThat(check.mediaType("letter.docx", letter)).isEqualTo(WORD);
    }

    @Test
    void takesNoFolderForAWordDocumentThatLacksWhatMakesOne() {
        byte[] zeroes = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 54);
        byte[] whole = folder("[Content_Types].xml", "word/document.xml");
        for (byte[] bytes : List.of(
                zeroes,
                folder("notes.txt"),
                folder("[Content_Types].xml"),
                folder("[Content_Types].xml", "xl/workbook.xml"),
                folder("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                Arrays.copyOf(whole, whole.length / 2),
                lying(whole))) {
            assertThatThrownBy(() -> check.mediaType("letter.docx", bytes))
                    .hasMessage(DocumentRefusal.NOT_WHAT_IT_SAYS.sentence());
        }
    }

    @Test
    void takesNoFolderForAnOpenDocumentEither() {
        assertThatThrownBy(() -> check.mediaType("letter.odt", folder("mimetype")))
                .hasMessage(DocumentRefusal.NOT_WHAT_IT_SAYS.sentence());
        assertThat(check.mediaType("letter.odt", folder("mimetype", "content.xml")))
                .isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @Test
    void cleansNamesOfWhatNobodySees() {
        assertThat(check.cleanName("../c1\u0085\u009b\u2028\u2029\u202e.txt")).isEqualTo("c1.txt");
        String long149 = "x".repeat(145) + ".txt";
        assertThat(check.cleanName("\ud83d\ude00" + long149)).isEqualTo(long149);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.pdf", "sheet.xlsx", "letter.zip"})
    void takesNoPackedFolderForWhatItIsNot(String name) {
        byte[] folder = folder("[Content_Types].xml");

        assertThatThrownBy(() -> check.mediaType(name, folder)).hasMessage(DocumentRefusal.NOT_WHAT_IT_SAYS.sentence());
    }

    @Test
    void takesNoTextForAWordDocument() {
        assertThatThrownBy(() -> check.mediaType("letter.docx", "Dear".getBytes(StandardCharsets.UTF_8)))
                .hasMessage(DocumentRefusal.NOT_WHAT_IT_SAYS.sentence());
    }

    /** Says that its list begins where there is nothing of the kind. */
    private static byte[] lying(byte[] zip) {
        byte[] lying = zip.clone();
        Arrays.fill(lying, lying.length - 6, lying.length - 2, (byte) 0x7f);
        return lying;
    }

    private static byte[] folder(String... parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<?xml version=\"1.0\"?>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
