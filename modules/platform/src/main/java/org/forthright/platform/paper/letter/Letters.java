package org.forthright.platform.paper.letter;

import java.time.Instant;
import org.forthright.kernel.time.London;
import org.forthright.platform.paper.Press;

/** Prints letters. The same letter gives the same bytes, so its fingerprint can be signed, sent and found again. */
public final class Letters {

    private Letters() {}

    /**
     * The letter as PDF/A-2a and PDF/UA-1.
     *
     * @throws UnfillablePlaceholder where its words ask for something that the letter does not give
     */
    public static byte[] print(Letter letter) {
        Instant startOfItsDay = London.endOf(letter.date().minusDays(1));
        return Press.print(new LetterPage(letter, LetterText.of(letter)).xhtml(), startOfItsDay);
    }

    /**
     * The words of the letter as HTML, every placeholder filled: free of any tag that its Markdown did not ask for.
     *
     * @throws UnfillablePlaceholder where its words ask for something that the letter does not give
     */
    public static String html(Letter letter) {
        return LetterText.of(letter).html();
    }

    /** Markdown as plain text; its placeholders stay, to be filled with a person's words afterwards. */
    public static String plain(String markdown) {
        return PlainText.of(markdown);
    }
}
