package org.forthright.ombudsman.referral;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.ombudsman.step.BuildBundle;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);

    @Test
    void keepsWhatTheOmbudsmanAsksForInAReadableLength() {
        assertThatThrownBy(() -> new Referral.Terms("P-1", "a".repeat(2_001), ASKED, DUE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("What the Ombudsman asks for must be 2,000 characters");
        assertThatThrownBy(() -> new Referral.Terms("a".repeat(101), "The file", ASKED, DUE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The reference must be 100 characters");
        assertThatThrownBy(() -> new BuildBundle.Command("a".repeat(501), Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("What the bundle holds must be 500 characters");
    }
}
