package org.forthright.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.forthright.kernel.refusal.Refusal;

/**
 * Looks at what a file is, not at what it says it is: the type comes from the first bytes and must be on the list and
 * agree with the name's ending. Files are kept as they came and never opened by the platform.
 */
@ApplicationScoped
public class FileCheck {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";
    private static final Map<String, Set<String>> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", Set.of("pdf")),
            Map.entry("image/jpeg", Set.of("jpg", "jpeg")),
            Map.entry("image/png", Set.of("png")),
            Map.entry("image/tiff", Set.of("tif", "tiff")),
            Map.entry("text/plain", Set.of("txt")),
            Map.entry("message/rfc822", Set.of("eml")),
            Map.entry("audio/mpeg", Set.of("mp3")),
            Map.entry("audio/mp4", Set.of("m4a")),
            Map.entry("audio/vnd.wave", Set.of("wav")),
            Map.entry(WORD, Set.of("docx")),
            Map.entry(OPEN_DOCUMENT, Set.of("odt")));
    private static final int LONGEST_NAME = 150;

    /** What the bytes show where the list of contents comes first, as Word puts it. */
    private static final String AS_WORD_SAVES = "application/x-tika-ooxml";

    private final Tika tika = new Tika();

    /** The type that the bytes show; refuses an empty, too large or unlisted file. */
    public String mediaType(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal(DocumentRefusal.EMPTY_FILE);
        }
        if (bytes.length > Paper.MAX_BYTES) {
            throw new Refusal(DocumentRefusal.TOO_LARGE);
        }
        String found = tika.detect(bytes, name);
        Set<String> endings = ENDINGS.get(found);
        if (endings == null
                || !endings.contains(ending(name))
                || !agreesWithoutName(found, bytes)
                || !isWhole(found, bytes)) {
            throw new Refusal(DocumentRefusal.NOT_WHAT_IT_SAYS);
        }
        return found;
    }

    /** The name without folders, control and direction characters, at a length that every system keeps. */
    public String cleanName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\"<>:|?*]", "")
                .strip();
        if (clean.isEmpty() || clean.startsWith(".")) {
            clean = "paper" + clean;
        }
        return shortened(clean);
    }

    /** The end of it, where its kind stands; no character is cut in half. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int from = name.length() - LONGEST_NAME;
        return name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }

    /** A text document is a ZIP with certain things in it; one with macros is none, whatever it is called. */
    private static boolean isWhole(String found, byte[] bytes) {
        if (found.equals(WORD)) {
            Set<String> names = ZipNames.of(bytes);
            return names.contains("[Content_Types].xml")
                    && names.stream().anyMatch(name -> name.startsWith("word/"))
                    && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
        }
        return !found.equals(OPEN_DOCUMENT) || ZipNames.of(bytes).containsAll(Set.of("mimetype", "content.xml"));
    }

    /** A name can narrow plain text or a ZIP down, but never turn a program into a PDF. */
    private boolean agreesWithoutName(String found, byte[] bytes) {
        String byBytes = tika.detect(bytes);
        return byBytes.equals(found)
                || (byBytes.equals("application/zip") && found.contains("opendocument"))
                || (byBytes.equals("application/zip") && found.contains("openxmlformats"))
                || (byBytes.equals(AS_WORD_SAVES) && found.contains("openxmlformats"))
                || (byBytes.equals("text/plain") && found.equals("message/rfc822"));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
