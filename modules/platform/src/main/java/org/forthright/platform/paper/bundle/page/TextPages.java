package org.forthright.platform.paper.bundle.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.forthright.kernel.time.London;
import org.forthright.platform.paper.Markup;
import org.forthright.platform.paper.Press;
import org.forthright.platform.paper.bundle.BundlePaper;

/** A plain text laid out as pages, so that it is read in the bundle like every other paper. */
public final class TextPages {

    /** What older machines write where it is not UTF-8. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final String SHEET = """
            <html lang="en-GB"><head><title>%1$s</title><meta name="subject" content="%1$s"/><style>
            @page { size: A4; margin: 22mm 22mm 26mm; }
            body { font-family: "Liberation Sans"; font-size: 11pt; line-height: 1.4; }
            h1 { font-size: 14pt; }
            .text { white-space: pre-wrap; word-wrap: break-word; }
            </style></head><body><h1>%1$s</h1><div class="text">%2$s</div></body></html>""";

    private TextPages() {}

    /** The same text always gives the same bytes: it counts as made on the day of the paper. */
    public static byte[] of(BundlePaper paper) {
        return Press.print(
                SHEET.formatted(Markup.escape(paper.title()), Markup.escape(words(paper.bytes()))),
                paper.date().atStartOfDay(London.ZONE).toInstant());
    }

    private static String words(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, OLD);
        }
    }
}
