package org.forthright.kernel.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forthright.kernel.law.Citation;
import org.junit.jupiter.api.Test;

class TextLengthTest {

    private final TextLength reason = new TextLength("The reason", 1_000, Citation.paragraph("9.26"));

    @Test
    void refusesALongerTextAndSaysWhich() {
        reason.require("a".repeat(1_000));

        Refusal refusal = assertThrows(Refusal.class, () -> reason.require("a".repeat(1_001)));

        assertEquals("TEXT_TOO_LONG", refusal.reason().name());
        assertEquals(
                "The reason must be 1,000 characters or fewer.",
                refusal.reason().sentence());
        assertEquals("9.26", refusal.reason().citation().paragraph());
    }

    @Test
    void countsWhatAPersonSeesAsOneCharacterOnce() {
        reason.require("\uD83D\uDE4F".repeat(1_000));
    }

    @Test
    void saysTheSameOnAForm() {
        assertEquals("The reason must be 1,000 characters or fewer", reason.sentence());
    }
}
