package org.forthright.procedure.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.FileCheck;
import org.forthright.platform.form.Answers;

/** Reads the text of a file that somebody chose to compare. The file is opened in memory and kept nowhere. */
@ApplicationScoped
public class UploadedText {

    /** In bytes; a procedure without pictures has a tenth of it. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** In characters, as for what is typed. */
    public static final int LONGEST = Answers.LONGEST;

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private final FileCheck fileCheck;

    @Inject
    public UploadedText(FileCheck fileCheck) {
        this.fileCheck = fileCheck;
    }

    /**
     * The text of a Word document, a PDF or a plain text, by what the bytes are and not by what the name says.
     *
     * @throws Refusal with a {@link ComparisonRefusal} or a refusal of the file check, each with a sentence
     */
    public String of(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refusal(ComparisonRefusal.TOO_LARGE);
        }
        String text = read(fileCheck.mediaType(name, bytes), bytes);
        if (text.isBlank()) {
            throw new Refusal(ComparisonRefusal.NOTHING_IN_IT);
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new Refusal(ComparisonRefusal.TOO_LONG);
        }
        return text;
    }

    private static String read(String mediaType, byte[] bytes) {
        return switch (mediaType) {
            case "text/plain" -> plain(bytes);
            case "application/pdf" -> PdfText.of(bytes);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> WordText.of(bytes);
            default -> throw new Refusal(ComparisonRefusal.NO_TEXT_FILE);
        };
    }

    /** UTF-8, or what an older editor on Windows saved. */
    private static String plain(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, OLD_WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
