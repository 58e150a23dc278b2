package org.forthright.procedure.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.collections4.ListValuedMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.IOUtils;
import org.apache.logging.log4j.LogManager;
import org.apache.poi.POIDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.apart.Apart;
import org.forthright.platform.apart.Ended;
import org.forthright.platform.document.FileCheck;
import org.forthright.platform.form.Answers;
import org.forthright.platform.paper.ForeignPages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Reads the text of a file that somebody chose to compare. The file is opened {@link Apart} and kept nowhere. */
@ApplicationScoped
public class UploadedText {

    /** In bytes; a procedure without pictures has a tenth of it. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** In characters, as for what is typed. */
    public static final int LONGEST = Answers.LONGEST;

    /** What a procedure of some hundred pages takes, ten times. */
    private static final int MEGABYTES = 96;

    /** Four bytes to a character, and the pages of a text that is just too long. */
    private static final int MOST_BYTES = 10 * LONGEST;

    private static final Apart READ_TEXT = new Apart(
            ReadText.class,
            MEGABYTES,
            MOST_BYTES,
            Stream.of(
                            ForeignPages.PDF_LIBRARY,
                            List.of(
                                    Refusal.class,
                                    LogManager.class,
                                    POIDocument.class,
                                    XWPFDocument.class,
                                    CTP.class,
                                    XmlObject.class,
                                    IOUtils.class,
                                    ListValuedMap.class,
                                    ZipFile.class))
                    .flatMap(List::stream)
                    .toList());

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
            case "application/pdf" -> apart(ReadText.PDF, bytes);
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                apart(ReadText.WORD, bytes);
            default -> throw new Refusal(ComparisonRefusal.NO_TEXT_FILE);
        };
    }

    /** What ends it without a word took more memory or time than any procedure does. */
    private static String apart(String kind, byte[] bytes) {
        Ended ended = READ_TEXT.on(bytes, kind);
        return switch (ended.status()) {
            case 0 -> ended.text();
            case ReadText.REFUSED -> throw new Refusal(ComparisonRefusal.valueOf(ended.text()));
            default -> throw new Refusal(ComparisonRefusal.SWELLS);
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
