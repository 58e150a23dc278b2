package org.forthright.platform.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A program sent a text that is longer than any may be. */
public final class TextTooLong extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    TextTooLong(JsonParser parser) {
        super(parser, "The text is too long", String.class);
    }
}
