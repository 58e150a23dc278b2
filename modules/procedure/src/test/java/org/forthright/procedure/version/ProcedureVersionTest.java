package org.forthright.procedure.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.Role;
import org.forthright.procedure.Models;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.slot.Slots;
import org.junit.jupiter.api.Test;

/** The life of one version of Northmoor's procedure: Gareth Vaughan writes, Dr Anna Lowe approves. */
class ProcedureVersionTest {

    private static final UUID NORTHMOOR = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Procedure model = model();
    private final Actor gareth = person("Gareth Vaughan", Role.ORGANISATION_ADMIN);
    private final Actor ruth = person("Ruth Adeyemi", Role.COMPLAINTS_MANAGER);
    private final Actor anna = person("Dr Anna Lowe", Role.RESPONSIBLE_PERSON);

    @Test
    void beginsWithTheWordsOfTheModel() {
        Procedure procedure = draft().proposed(model, TODAY);

        assertThat(procedure.label()).isEqualTo("northmoor-icb/1");
        assertThat(procedure.paragraphs()).isEqualTo(model.paragraphs());
        assertThat(procedure.settings()).isEqualTo(model.settings());
        assertThat(procedure.address("northmoor-icb")).isEqualTo("/northmoor-icb/procedure/1");
        assertThat(model.address("northmoor-icb")).isEqualTo("/northmoor-icb/procedure/england-commissioner/1");
    }

    @Test
    void isInForceFromItsDayOnceASecondPersonHasApprovedIt() {
        ProcedureVersion version = submitted();
        version.approve(anna, LocalDate.of(2026, 12, 1), MONDAY);

        assertThat(version.state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(version.inForceOn()).contains(LocalDate.of(2026, 12, 1));
        assertThat(version.asProcedure(model).effectiveFrom()).isEqualTo("2026-12-01");
    }

    @Test
    void isNotApprovedByWhoeverHadAHandInIt() {
        ProcedureVersion version = draft();
        version.submit(ruth, "We acknowledge a day sooner.", MONDAY);

        assertRefused(ProcedureRefusal.OWN_WORDS, () -> version.approve(gareth, TODAY, MONDAY));
        assertRefused(ProcedureRefusal.OWN_WORDS, () -> version.approve(ruth, TODAY, MONDAY));
    }

    @Test
    void keepsTheWritersOfWordsThatNobodyApproved() {
        ProcedureVersion givenUp = draft();
        givenUp.withdraw(ruth, MONDAY);
        ProcedureVersion next = new ProcedureVersion(ruth, 2, givenUp.copy(), MONDAY);
        next.submit(ruth, "We acknowledge a day sooner.", MONDAY);

        assertRefused(ProcedureRefusal.OWN_WORDS, () -> next.approve(gareth, TODAY, MONDAY));
        next.approve(anna, TODAY, MONDAY);
        assertThat(new ProcedureVersion(ruth, 3, next.copy(), MONDAY).isWrittenBy(gareth))
                .as("Dr Anna Lowe approved his words")
                .isFalse();
    }

    @Test
    void isInForceWithinAYear() {
        LocalDate last = LocalDate.of(2027, 11, 23);
        assertRefused(ProcedureRefusal.TOO_FAR_AHEAD, () -> submitted().approve(anna, last.plusDays(1), MONDAY));
        assertThat(submitted().approve(anna, last, MONDAY)).isEqualTo(new ProcedureEvent.Published(1, last));
    }

    @Test
    void isNeverInForceFromThePast() {
        assertRefused(ProcedureRefusal.BACKDATED, () -> submitted().approve(anna, TODAY.minusDays(1), MONDAY));
        assertThat(submitted().approve(anna, TODAY, MONDAY)).isEqualTo(new ProcedureEvent.Published(1, TODAY));
    }

    @Test
    void goesBackToItsWritersWithTheReasonAndComesAgain() {
        ProcedureVersion version = submitted();
        assertRefused(ProcedureRefusal.REASON_MISSING, () -> version.sendBack(anna, " ", MONDAY));
        version.sendBack(anna, "Paragraph 2.2 names nobody.", MONDAY);

        assertThat(version.state()).isEqualTo(VersionState.DRAFT);
        assertThat(version.lastReturn()).contains(new Return("Dr Anna Lowe", MONDAY, "Paragraph 2.2 names nobody."));
        version.submit(gareth, "We acknowledge a day sooner.", MONDAY);
        assertThat(version.lastReturn()).isEmpty();
    }

    @Test
    void changesNoMoreOnceItIsPublished() {
        ProcedureVersion version = submitted();
        version.approve(anna, TODAY, MONDAY);

        assertRefused(ProcedureRefusal.NOT_A_DRAFT, () -> version.withdraw(gareth, MONDAY));
        assertRefused(ProcedureRefusal.NOT_A_DRAFT, () -> version.submit(gareth, "Once more", MONDAY));
        assertRefused(ProcedureRefusal.NOT_SUBMITTED, () -> version.sendBack(anna, "No", MONDAY));
        assertRefused(ProcedureRefusal.NOT_SUBMITTED, () -> version.approve(anna, TODAY, MONDAY));
    }

    @Test
    void saysInASentenceWhatItChanges() {
        assertRefused(ProcedureRefusal.NOTE_MISSING, () -> draft().submit(gareth, "", MONDAY));
    }

    private ProcedureVersion draft() {
        return new ProcedureVersion(gareth, 1, Start.of(model), MONDAY);
    }

    private ProcedureVersion submitted() {
        ProcedureVersion version = draft();
        version.submit(gareth, "We acknowledge a day sooner.", MONDAY);
        return version;
    }

    private static void assertRefused(ProcedureRefusal reason, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    private static Procedure model() {
        TenantConfig config = ShippedConfig.asItIs();
        return new Models(config, new Calendars(config), new Slots(config)).inForce("commissioner", TODAY);
    }

    private static Actor person(String name, Role role) {
        return new Actor(
                NORTHMOOR,
                "northmoor-icb",
                "Northmoor Integrated Care Board",
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                Set.of(role));
    }
}
