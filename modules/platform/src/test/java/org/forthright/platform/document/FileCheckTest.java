package org.forthright.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        assertThat(check.mediaType("letter.docx", folder(part))).isEqualTo(WORD);
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

    private static byte[] folder(String part) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<?xml version=\"1.0\"?>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
