package org.forthright.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void showsTheEndsAndTheNeighboursOfThePage() {
        var pages = Pagination.of(480, 25, 9, "/QX1/complaints?page=");

        assertThat(pages.items())
                .extracting(item -> item.gap() ? "…" : item.number() + "")
                .containsExactly("1", "…", "7", "8", "9", "10", "11", "…", "20");
        assertThat(pages.next().orElseThrow().href()).isEqualTo("/QX1/complaints?page=10");
    }

    @Test
    void staysWithinTheList() {
        assertThat(Pagination.of(0, 25, 4, "?page=").current()).isEqualTo(1);
        assertThat(Pagination.of(26, 25, 99, "?page=").current()).isEqualTo(2);
        assertThat(Pagination.of(25, 25, 1, "?page=").last()).isEqualTo(1);
        assertThat(Pagination.of(25, 25, 1, "?page=").previous()).isEmpty();
    }
}
