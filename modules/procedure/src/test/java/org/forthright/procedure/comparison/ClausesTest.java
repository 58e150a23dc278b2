package org.forthright.procedure.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.forthright.procedure.words.Passage;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void beginsAPassageWithEachNumber() {
        assertThat(Clauses.in("""
                        3. How to complain

                        3.1 In person
                        or by phone.
                        3.2 In writing.

                        4) Advocacy helps you.
                        """))
                .extracting(Passage::number, Passage::title, Passage::text)
                .containsExactly(
                        tuple("3.1", "How to complain", "In person\nor by phone."),
                        tuple("3.2", "How to complain", "In writing."),
                        tuple("4", "How to complain", "Advocacy helps you."));
    }

    @Test
    void takesShortLinesForHeadingsUnlessNothingFollows() {
        assertThat(Clauses.in("""
                        # Our procedure

                        When to complain

                        You have twelve months.

                        Telephone 01632 960 100
                        """))
                .extracting(Passage::title, Passage::text)
                .containsExactly(
                        tuple("", "Our procedure"),
                        tuple("When to complain", "You have twelve months."),
                        tuple("", "Telephone 01632 960 100"));
    }

    @Test
    void keepsAListWithTheWordsThatLeadToIt() {
        assertThat(Clauses.in("You can complain:\n\n- in person\n\n• by letter\n\nWe answer."))
                .extracting(Passage::text)
                .containsExactly("You can complain:\n- in person\n• by letter", "We answer.");
    }

    @Test
    void takesEachLineForAPassageWhereNoneIsEmpty() {
        assertThat(Clauses.in("You can complain to us.\r\nYou can also go\nto the board.\n- by phone\nWe listen."))
                .extracting(Passage::text)
                .containsExactly("You can complain to us.", "You can also go\nto the board.\n- by phone", "We listen.");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Clauses.in(" \n\n \t\n")).isEmpty();
    }
}
