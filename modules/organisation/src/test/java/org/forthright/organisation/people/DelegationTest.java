package org.forthright.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.OrganisationRefusal;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final UUID PATRICK = UUID.randomUUID();
    private static final UUID HELEN = UUID.randomUUID();

    @Test
    void isLiveFromItsFirstDayToItsLast() {
        Delegation delegation = toHelen(FIRST, LAST, "Board minute 14");
        assertThat(delegation.isLiveOn(FIRST.minusDays(1))).isFalse();
        assertThat(delegation.isLiveOn(FIRST)).isTrue();
        assertThat(delegation.isLiveOn(LAST)).isTrue();
        assertThat(delegation.isLiveOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void endsAtOnceWhenRevoked() {
        Delegation delegation = toHelen(FIRST, LAST, "Board minute 14");
        delegation.revoke(Instant.parse("2026-12-10T09:00:00Z"));
        assertThat(delegation.isLiveOn(LocalDate.of(2026, 12, 10))).isFalse();
        assertRefused(OrganisationRefusal.OVER_ALREADY, () -> delegation.revoke(Instant.parse("2026-12-11T09:00:00Z")));
    }

    @Test
    void isNotRevokedOnceItHasEnded() {
        assertRefused(OrganisationRefusal.OVER_ALREADY, () -> toHelen(FIRST, LAST, "Board minute 14")
                .revoke(Instant.parse("2027-01-01T00:00:00Z")));
    }

    @Test
    void refusesWhatNoBoardWouldMinute() {
        assertRefused(
                OrganisationRefusal.ENDS_BEFORE_IT_BEGINS, () -> toHelen(FIRST, FIRST.minusDays(1), "Board minute 14"));
        assertRefused(
                OrganisationRefusal.TOO_LONG,
                () -> toHelen(FIRST, FIRST.plusYears(1).plusDays(1), "Board minute 14"));
        assertRefused(OrganisationRefusal.AUTHORITY_MISSING, () -> toHelen(FIRST, LAST, " "));
        assertRefused(OrganisationRefusal.TO_THEMSELVES, () -> delegation(PATRICK, FIRST, LAST, "Board minute 14"));
    }

    @Test
    void namesItsAuthorityAndDoesNotQuoteIt() {
        assertThatThrownBy(() -> toHelen(FIRST, LAST, "a".repeat(501)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The authority must be 500 characters");
    }

    private static Delegation toHelen(LocalDate from, LocalDate until, String authority) {
        return delegation(HELEN, from, until, authority);
    }

    private static Delegation delegation(UUID to, LocalDate from, LocalDate until, String authority) {
        return new Delegation(UUID.randomUUID(), DelegatedFunction.SIGN_RESPONSE, PATRICK, to, from, until, authority);
    }

    private static void assertRefused(OrganisationRefusal reason, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
