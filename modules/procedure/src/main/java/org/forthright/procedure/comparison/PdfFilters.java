package org.forthright.procedure.comparison;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.forthright.kernel.refusal.Refusal;

/**
 * How the streams of a PDF are packed. Packed twice, or in a way other than Flate, they swell where nobody sees it
 * beforehand; the ways in which pictures are packed unpack nothing while text is read.
 */
final class PdfFilters {

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern FILTER = Pattern.compile("/Filter(?![A-Za-z])");
    private static final String SWELLING =
            "(?:ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z0-9])";
    private static final String ANY = "/(?:(?:FlateDecode|Fl)(?![A-Za-z0-9])|" + SWELLING + ")";
    private static final String NAME = "/(?!" + SWELLING + ")[\\w.]++";
    private static final String SPACE = "[\\s\\x00]*+";
    private static final Pattern ONE =
            Pattern.compile(SPACE + "(?:" + NAME + "|\\[" + SPACE + "(?:" + NAME + ")?" + SPACE + "])");
    private static final Pattern CHAIN = Pattern.compile(ANY + SPACE + ANY);

    private PdfFilters() {}

    /** Before a library opens it: each filter is written where it stands, and is one. */
    static void requireOne(byte[] pdf) {
        String plain = ESCAPED.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        Matcher filter = FILTER.matcher(plain);
        Matcher one = ONE.matcher(plain);
        while (filter.find()) {
            require(one.region(filter.end(), plain.length()).lookingAt());
        }
        require(!CHAIN.matcher(plain).find());
    }

    /** Once it is opened, by what the library itself understands. */
    static void requireOne(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several) {
            require(several.size() <= 1);
            require(several.size() == 0 || isFlate(several.getObject(0)));
        } else {
            require(filters == null || isFlate(filters));
        }
    }

    private static boolean isFlate(COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    private static void require(boolean one) {
        if (!one) {
            throw new Refusal(ComparisonRefusal.SWELLS);
        }
    }
}
