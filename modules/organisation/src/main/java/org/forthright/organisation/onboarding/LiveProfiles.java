package org.forthright.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.kernel.time.London;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.onboarding.file.Preflight.Known;
import org.forthright.organisation.partner.Arrangements;
import org.forthright.organisation.people.Appointments;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;

/** Organisations as they are, in the words of their files; each is read as itself, which sees no row but its own. */
@ApplicationScoped
class LiveProfiles {

    private static final Actor NOBODY_IN_PARTICULAR = Actor.clockwork(new UUID(0, 0));

    private final Acting acting;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Arrangements arrangements;
    private final Appointments appointments;
    private final Clock clock;

    @Inject
    LiveProfiles(
            Acting acting,
            Organisations organisations,
            Memberships memberships,
            Arrangements arrangements,
            Appointments appointments,
            Clock clock) {
        this.acting = acting;
        this.organisations = organisations;
        this.memberships = memberships;
        this.arrangements = arrangements;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** The directory, which everybody may read. */
    List<Known> directory() {
        return acting.as(NOBODY_IN_PARTICULAR, () -> organisations.list("order by code").stream()
                .map(known -> new Known(known.code(), known.kind(), known.odsCode(), known.referencePrefix()))
                .toList());
    }

    Optional<Profile> of(String code) {
        UUID id = Organisation.idOf(code);
        return acting.as(
                Actor.clockwork(id), () -> organisations.findByIdOptional(id).map(this::profile));
    }

    private Profile profile(Organisation organisation) {
        return new Profile(
                organisation.code(),
                organisation.name(),
                organisation.shortName(),
                organisation.odsCode(),
                organisation.kind(),
                organisation.referencePrefix(),
                organisation.complaintsEmail(),
                organisation.phone(),
                organisation.openingHours(),
                organisation.address(),
                organisation.services(),
                organisation.advocacy(),
                commissions(),
                memberships.listAll().stream().map(this::person).toList());
    }

    /** With the roles that count today, or on the nearest day on which they are here. */
    private Profile.Person person(Membership member) {
        LocalDate today = London.today(clock);
        LocalDate day = today.isBefore(member.fromOn())
                ? member.fromOn()
                : member.untilOn().filter(today::isAfter).orElse(today);
        return member.person(appointments.rolesOn(member, day));
    }

    /** Those with providers on the platform; what else the register holds has no place in the file. */
    private List<Commissioned> commissions() {
        return arrangements.mine().stream()
                .flatMap(arrangement -> arrangement.providerId().map(organisations::require).stream()
                        .map(provider -> new Commissioned(
                                provider.code(),
                                arrangement.service(),
                                arrangement.contract(),
                                arrangement.isNhsFunded(),
                                arrangement.fromOn(),
                                arrangement.untilOn().orElse(null))))
                .toList();
    }
}
