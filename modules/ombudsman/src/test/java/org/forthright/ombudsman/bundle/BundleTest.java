package org.forthright.ombudsman.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.forthright.complaint.clock.StatutoryDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Shown;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.ombudsman.OmbudsmanRefusal;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.Role;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final UUID NORTHMOOR = UUID.randomUUID();
    private static final UUID LIAISON = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Actor imran = person("Imran Sayeed", Role.COMPLAINTS_MANAGER);
    private final Actor ruth = person("Ruth Adeyemi", Role.COMPLAINTS_MANAGER);

    @Test
    void isReleasedByASecondPerson() {
        Bundle bundle = builtBy(imran);
        bundle.release(ruth, LIAISON, NOON);
        assertThat(bundle.isReleased()).isTrue();
        assertThat(bundle.releasedByName()).contains("Ruth Adeyemi");
        assertThat(bundle.releasedAt()).contains(NOON);
    }

    @Test
    void isNeverReleasedByWhoeverBuiltIt() {
        Bundle bundle = builtBy(imran);
        assertRefused(OmbudsmanRefusal.BUILDER_CANNOT_RELEASE, () -> bundle.release(imran, LIAISON, NOON));
        assertThat(bundle.isReleased()).isFalse();
    }

    @Test
    void isReleasedOnce() {
        Bundle bundle = builtBy(imran);
        bundle.release(ruth, LIAISON, NOON);
        assertRefused(OmbudsmanRefusal.ALREADY_RELEASED, () -> bundle.release(ruth, UUID.randomUUID(), NOON));
    }

    @Test
    void namesItsFilesAfterTheComplaintAndItsNumber() {
        assertThat(BundleFile.ZIP.nameOf(builtBy(imran))).isEqualTo("NM-2026-00001-bundle-2.zip");
    }

    private static Bundle builtBy(Actor builder) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        Participation participation = new Participation(
                UUID.randomUUID(),
                NORTHMOOR,
                new Shown("NM-2026-00001", "Farida Okonjo", "Discharge", List.of()),
                NOON,
                new StatutoryDates(day, day.plusDays(3), day.plusMonths(6)),
                "northmoor-icb/1");
        return new Bundle(
                builder,
                participation,
                2,
                "The whole file",
                List.of(UUID.randomUUID()),
                new Bundle.Seal(true, 12, "abc", "417 def"),
                NOON);
    }

    private static Actor person(String name, Role role) {
        return new Actor(
                NORTHMOOR, "northmoor-icb", "Northmoor Integrated Care Board", UUID.randomUUID(), name, Set.of(role));
    }

    private static void assertRefused(OmbudsmanRefusal reason, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
