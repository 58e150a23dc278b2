package org.forthright.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Organisations;
import org.forthright.organisation.Profile;
import org.forthright.organisation.Profile.Commissioned;
import org.forthright.organisation.onboarding.file.Preflight.Known;
import org.forthright.organisation.partner.Arrangements;
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

    @Inject
    LiveProfiles(Acting acting, Organisations organisations, Memberships memberships, Arrangements arrangements) {
        this.acting = acting;
        this.organisations = organisations;
        this.memberships = memberships;
        this.arrangements = arrangements;
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
                memberships.listAll().stream().map(Membership::person).toList());
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
