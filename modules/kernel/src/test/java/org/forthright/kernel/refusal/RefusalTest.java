package org.forthright.kernel.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.forthright.kernel.law.Citation;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void carriesItsReasonAndSaysItsSentence() {
        Refusal refusal = new Refusal(AtTheDoor.CLOSED);

        assertSame(AtTheDoor.CLOSED, refusal.reason());
        assertEquals("The door is closed until Monday.", refusal.getMessage());
        assertEquals("CLOSED", refusal.reason().name());
        assertEquals(
                "model procedure, paragraph 1.1", refusal.reason().citation().text());
    }

    private enum AtTheDoor implements RefusalReason {
        CLOSED;

        @Override
        public String sentence() {
            return "The door is closed until Monday.";
        }

        @Override
        public Citation citation() {
            return Citation.paragraph("1.1");
        }
    }
}
