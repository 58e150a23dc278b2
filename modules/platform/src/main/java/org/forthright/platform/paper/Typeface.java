package org.forthright.platform.paper;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Sans, the one typeface of everything the house prints. It comes with the house, so that a letter looks the
 * same wherever it is made, and it goes into every PDF, as PDF/A wants.
 */
public final class Typeface {

    public static final Typeface REGULAR = new Typeface("LiberationSans-Regular.ttf", 400);
    public static final Typeface BOLD = new Typeface("LiberationSans-Bold.ttf", 700);

    static final List<Typeface> ALL = List.of(REGULAR, BOLD);

    /** Stands for a character that the typeface lacks, so that a reader sees that something was there. */
    private static final int REPLACEMENT = 0xFFFD;

    private final byte[] bytes;
    private final int weight;
    private final CmapLookup glyphs;

    private Typeface(String file, int weight) {
        this.weight = weight;
        try (InputStream resource = Typeface.class.getResourceAsStream("typeface/" + file)) {
            this.bytes = requireNonNull(resource, file).readAllBytes();
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                this.glyphs = font.getUnicodeCmapLookup();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    int weight() {
        return weight;
    }

    /**
     * The same words without what cannot be printed: control characters and the invisible ones that turn the direction
     * of writing are left out, and a character the typeface lacks becomes the replacement character.
     */
    public static String printable(String words) {
        StringBuilder printable = new StringBuilder(words.length());
        Normalizer.normalize(words.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .codePoints()
                .filter(Typeface::leavesAMark)
                .map(character -> isKnown(character) ? character : REPLACEMENT)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean leavesAMark(int character) {
        return character == '\n'
                || switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
                    default -> true;
                };
    }

    private static boolean isKnown(int character) {
        return character == '\n' || ALL.stream().allMatch(face -> face.glyphs.getGlyphId(character) != 0);
    }
}
