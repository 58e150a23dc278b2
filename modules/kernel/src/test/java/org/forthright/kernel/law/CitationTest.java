package org.forthright.kernel.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void readsAsPeopleCite() {
        assertEquals("SI 2009/309 reg. 12", Citation.regulation("12").text());
        assertEquals(
                "model procedure, paragraph 9.31", Citation.paragraph("9.31").text());
        assertEquals("SI 2009/309 reg. 8(1)(c); model procedure, paragraph 9.9", NextWorkingDay.CITATION.text());
    }

    @Test
    void refusesToCiteNothing() {
        assertThrows(IllegalArgumentException.class, () -> Citation.paragraph(" "));
        assertThrows(IllegalArgumentException.class, () -> new Citation("SI 2009/309", "", "3.8"));
        assertThrows(IllegalArgumentException.class, () -> new Citation("", "reg. 13", "3.8"));
    }
}
