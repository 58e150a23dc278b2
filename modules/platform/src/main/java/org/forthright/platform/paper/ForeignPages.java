package org.forthright.platform.paper;

import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.forthright.platform.apart.Apart;
import org.forthright.platform.apart.Ended;
import org.jboss.logging.Logger;

/** Pages that strangers made, shown without opening them in this process: the pages of a bundle hold theirs. */
public final class ForeignPages {

    /** A class of each jar that opening a PDF takes. */
    public static final List<Class<?>> PDF_LIBRARY =
            List.of(Loader.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class, Logger.class);

    /** Twice the largest picture of a page. */
    private static final int MEGABYTES = 160;

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final Apart SHOW_PAGE = new Apart(ShowPage.class, MEGABYTES, MOST_BYTES, PDF_LIBRARY);

    private ForeignPages() {}

    /** The words on the page of that number, from 1; none where they cannot be read. */
    public static String words(byte[] pdf, int number) {
        Ended ended = SHOW_PAGE.on(pdf, ShowPage.WORDS, String.valueOf(number));
        return ended.isWell() ? ended.text() : "";
    }

    /** The page of that number, from 1, as a picture (PNG). */
    public static byte[] picture(byte[] pdf, int number, int dotsPerInch) {
        Ended ended = SHOW_PAGE.on(pdf, ShowPage.PICTURE, String.valueOf(number), String.valueOf(dotsPerInch));
        if (!ended.isWell()) {
            throw new UnreadablePaper("The page cannot be shown.");
        }
        return ended.output();
    }
}
