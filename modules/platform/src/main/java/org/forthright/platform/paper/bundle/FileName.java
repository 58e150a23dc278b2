package org.forthright.platform.paper.bundle;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The name of a paper in the folder: letters, digits and hyphens, safe on every machine. */
final class FileName {

    private static final int LONGEST_TITLE = 60;

    private static final Pattern ENDING = Pattern.compile(
            "\\.(pdf|docx?|xlsx|odt|txt|eml|jpe?g|png|heic|tiff?|mp3|m4a|wav|ogg|mp4)$", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            entry("application/pdf", "pdf"),
            entry("application/msword", "doc"),
            entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            entry("application/vnd.oasis.opendocument.text", "odt"),
            entry("text/plain", "txt"),
            entry("message/rfc822", "eml"),
            entry("image/jpeg", "jpg"),
            entry("image/png", "png"),
            entry("image/heic", "heic"),
            entry("image/tiff", "tif"),
            entry("audio/mpeg", "mp3"),
            entry("audio/mp4", "m4a"),
            entry("audio/x-wav", "wav"),
            entry("audio/vnd.wave", "wav"),
            entry("audio/ogg", "ogg"),
            entry("video/mp4", "mp4"));

    private FileName() {}

    static String of(int number, int digits, BundlePaper paper) {
        return "papers/%s-%s.%s"
                .formatted(
                        ("%0" + digits + "d").formatted(number),
                        plain(paper.title()),
                        ENDINGS.getOrDefault(paper.mediaType(), "bin"));
    }

    /** What a paper is called without the ending that its file had: the folder gives it one of its own. */
    static String withoutEnding(String title) {
        String name = ENDING.matcher(title).replaceFirst("");
        return name.isBlank() ? title : name;
    }

    private static String plain(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = ascii.substring(0, Math.min(ascii.length(), LONGEST_TITLE)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "paper" : cut;
    }
}
