package org.forthright.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokenSealTest {

    private static final String SECRET = "a secret of thirty-two characters";

    private final TokenSeal seal = new TokenSeal(SECRET);

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal("tokens", "row 1"), "row 1")).contains("tokens");
    }

    @Test
    void showsNothingAndNeverTheSameTwice() {
        assertThat(seal.seal("tokens", "row 1")).doesNotContain("tokens").isNotEqualTo(seal.seal("tokens", "row 1"));
    }

    @Test
    void doesNotOpenInAnotherRow() {
        assertThat(seal.open(seal.seal("tokens", "row 1"), "row 2")).isEmpty();
    }

    @Test
    void doesNotOpenUnderAnotherSecret() {
        String sealed = seal.seal("tokens", "row 1");

        assertThat(new TokenSeal("another " + SECRET).open(sealed, "row 1")).isEmpty();
    }

    @Test
    void refusesASecretThatCanBeGuessed() {
        assertThatThrownBy(() -> new TokenSeal("short")).hasMessageContaining("at least 32 characters");
    }
}
