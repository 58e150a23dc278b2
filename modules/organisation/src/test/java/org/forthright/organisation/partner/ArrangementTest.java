package org.forthright.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Duty;
import org.forthright.organisation.partner.assurance.DutyState;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Provider PRACTICE = Provider.elsewhere(UUID.randomUUID(), "Y99901", "Mill Road Surgery");

    @Test
    void isLiveFromItsFirstDayToItsLast() {
        Arrangement arrangement = new Arrangement(PRACTICE, terms("GP services", FIRST, LAST));
        assertThat(arrangement.stateOn(FIRST.minusDays(1))).isEqualTo(ArrangementState.BEGINS_LATER);
        assertThat(arrangement.isLiveOn(FIRST)).isTrue();
        assertThat(arrangement.isLiveOn(LAST)).isTrue();
        assertThat(arrangement.stateOn(LAST.plusDays(1))).isEqualTo(ArrangementState.ENDED);
    }

    @Test
    void isLiveForEverWhileNoEndIsAgreed() {
        assertThat(gpServices().isLiveOn(LocalDate.of(2050, 1, 1))).isTrue();
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertRefused(PartnerRefusal.ENDS_BEFORE_IT_BEGINS, () -> terms("GP services", FIRST, FIRST.minusDays(1)));
        assertRefused(
                PartnerRefusal.ENDS_BEFORE_IT_BEGINS, () -> gpServices().endOn(FIRST.minusDays(1), FIRST.plusDays(9)));
    }

    @Test
    void mayEndOnADayThatHasPassedWhenThatBecomesKnownLate() {
        Arrangement arrangement = gpServices();
        arrangement.endOn(LAST, LocalDate.of(2026, 5, 4));
        assertThat(arrangement.isLiveOn(LAST)).isTrue();
        assertThat(arrangement.isLiveOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void staysEndedOnceItHas() {
        Arrangement arrangement = new Arrangement(PRACTICE, terms("GP services", FIRST, LAST));
        arrangement.endOn(LAST.plusYears(1), LAST);
        assertRefused(
                PartnerRefusal.ENDED_ALREADY,
                () -> arrangement.endOn(LAST.plusYears(2), LAST.plusYears(1).plusDays(1)));
    }

    @Test
    void isTakenBackOnlyBeforeItBegins() {
        gpServices().requireNotBegun(FIRST.minusDays(1));
        assertRefused(PartnerRefusal.BEGUN_ALREADY, () -> gpServices().requireNotBegun(FIRST));
    }

    @Test
    void isRepeatedBySameServiceUnderSameContractOnACommonDay() {
        Arrangement arrangement = new Arrangement(PRACTICE, terms("GP services", FIRST, LAST));
        assertThat(arrangement.isRepeatedBy(terms("gp services", LAST, null))).isTrue();
        assertThat(arrangement.isRepeatedBy(terms("GP services", LAST.plusDays(1), null)))
                .isFalse();
        assertThat(arrangement.isRepeatedBy(terms("Minor surgery", LAST, null))).isFalse();
    }

    @Test
    void aDutyThatIsMetIsShownBySomething() {
        assertRefused(PartnerRefusal.EVIDENCE_MISSING, () -> found(DutyState.MET, "", ""));
        assertRefused(PartnerRefusal.NOT_AN_ADDRESS, () -> found(DutyState.MET, "", "javascript:alert(1)"));
        found(DutyState.MET, "Seen on the visit of 3 March", "");
        found(DutyState.MET, "", "https://mill-road.example/complaints");
        found(DutyState.ASKED, "", "");
    }

    @Test
    void aDutyIsToBeLookedAtAgainOnTheDayAfterItsReview() {
        Assurance assurance = new Assurance(PRACTICE, Duty.STAFF_TRAINED, found(DutyState.MET, "List of 4 May", ""));
        assertThat(assurance.isOverdueOn(LAST)).isFalse();
        assertThat(assurance.isOverdueOn(LAST.plusDays(1))).isTrue();
    }

    private static Assurance.Finding found(DutyState state, String evidence, String link) {
        return new Assurance.Finding(state, evidence, link, FIRST, LAST);
    }

    private static Arrangement gpServices() {
        return new Arrangement(PRACTICE, terms("GP services", FIRST, null));
    }

    private static Arrangement.Terms terms(String service, LocalDate from, LocalDate until) {
        return new Arrangement.Terms(service, "", true, from, until);
    }

    private static void assertRefused(PartnerRefusal reason, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
