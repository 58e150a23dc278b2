package org.forthright.procedure.web.letter;

import org.forthright.platform.paper.letter.LetterSize;

/** How a letter can be looked at before it is used. */
enum Format {
    STANDARD("Standard print", LetterSize.STANDARD),
    LARGE_PRINT("Large print, 18 point", LetterSize.LARGE_PRINT),
    EMAIL("Plain email", LetterSize.STANDARD);

    private final String title;
    private final LetterSize size;

    Format(String title, LetterSize size) {
        this.title = title;
        this.size = size;
    }

    String title() {
        return title;
    }

    LetterSize size() {
        return size;
    }
}
