package org.forthright.procedure.letter.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.Role;
import org.forthright.procedure.letter.Words;
import org.junit.jupiter.api.Test;

/** The life of one text of a letter: Gareth Vaughan and Ruth Adeyemi write, Dr Anna Lowe approves. */
class OwnTextTest {

    private static final UUID NORTHMOOR = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Wording WORDS = Wording.of(new Words("Thank you", "We have it."), Words.NONE);

    private final Actor gareth = person("Gareth Vaughan");
    private final Actor ruth = person("Ruth Adeyemi");
    private final Actor anna = person("Dr Anna Lowe");

    @Test
    void isInForceFromItsDayOnceSomebodyElseApprovedIt() {
        OwnText text = submitted();
        text.approve(anna, TODAY.plusDays(8), MONDAY);

        assertThat(text.inForceOn()).contains(LocalDate.of(2026, 12, 1));
        assertThat(text.label()).isEqualTo("northmoor-icb/acknowledgement/1");
        refuses(() -> text.write(gareth, WORDS, MONDAY), TextRefusal.NOT_A_DRAFT);
        refuses(() -> text.withdraw(gareth, MONDAY), TextRefusal.NOT_A_DRAFT);
        refuses(() -> text.approve(anna, TODAY, MONDAY), TextRefusal.NOT_SUBMITTED);
    }

    @Test
    void isApprovedByNobodyWhoHadAHandInIt() {
        refuses(() -> submitted().approve(gareth, TODAY, MONDAY), TextRefusal.OWN_WORDS);
        refuses(() -> submitted().approve(ruth, TODAY, MONDAY), TextRefusal.OWN_WORDS);
    }

    @Test
    void countsTheWritersOfWordsThatNobodyApprovedYet() {
        OwnText given = draft();
        given.write(ruth, WORDS, MONDAY);
        given.withdraw(gareth, MONDAY);
        OwnText copy = new OwnText(anna, "acknowledgement", 2, given.copy(), MONDAY);

        assertThat(copy.isWrittenBy(ruth)).isTrue();
        assertThat(copy.wording()).isEqualTo(WORDS);
    }

    @Test
    void holdsFromNoDayThatIsPastOrMoreThanAYearAhead() {
        refuses(() -> submitted().approve(anna, TODAY.minusDays(1), MONDAY), TextRefusal.BACKDATED);
        refuses(() -> submitted().approve(anna, TODAY.plusYears(1).plusDays(1), MONDAY), TextRefusal.TOO_FAR_AHEAD);
        submitted().approve(anna, TODAY, MONDAY);
    }

    @Test
    void goesBackToItsWritersWithAReason() {
        OwnText text = submitted();
        refuses(() -> text.sendBack(anna, " ", MONDAY), TextRefusal.REASON_MISSING);
        text.sendBack(anna, "Say it more simply.", MONDAY);

        assertThat(text.lastReturn())
                .hasValueSatisfying(back -> assertThat(back.reason()).isEqualTo("Say it more simply."));
        text.write(gareth, WORDS, MONDAY);
        refuses(() -> text.submit(gareth, "", MONDAY), TextRefusal.NOTE_MISSING);
    }

    private OwnText submitted() {
        OwnText text = draft();
        text.write(ruth, WORDS, MONDAY);
        text.submit(gareth, "We say it in our own words.", MONDAY);
        return text;
    }

    private OwnText draft() {
        return new OwnText(gareth, "acknowledgement", 1, new OwnText.Start("model", Wording.NONE, List.of()), MONDAY);
    }

    private static void refuses(ThrowingCallable act, TextRefusal refusal) {
        assertThatThrownBy(act).hasMessage(refusal.sentence());
    }

    private static Actor person(String name) {
        return new Actor(
                NORTHMOOR,
                "northmoor-icb",
                "Northmoor Integrated Care Board",
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                Set.of(Role.COMPLAINTS_MANAGER));
    }
}
