package org.forthright.app.house;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Profile;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.step.AdmitPeople;
import org.forthright.organisation.step.ReadProfiles;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;

/** The people of the demonstration organisations, admitted before the first test; a test acts as any of them. */
@ApplicationScoped
public class Cast {

    public static final String NORTHMOOR = "northmoor-icb";
    public static final String EASTMERE = "eastmere-icb";
    public static final String CALDERBROOK = "calderbrook-hospital";
    public static final String FELLSIDE = "fellside-community";
    public static final String LIAISON = "ombudsman-liaison";

    private final ReadProfiles readProfiles;
    private final AdmitPeople admitPeople;
    private final Memberships memberships;
    private final Acting acting;

    @Inject
    Cast(ReadProfiles readProfiles, AdmitPeople admitPeople, Memberships memberships, Acting acting) {
        this.readProfiles = readProfiles;
        this.admitPeople = admitPeople;
        this.memberships = memberships;
        this.acting = acting;
    }

    void on(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        profiles()
                .forEach(profile ->
                        admitPeople.admit(profile, SignIns.ISSUER, SignIns::subjectOf, LocalDate.of(2026, 1, 1)));
    }

    public List<Profile> profiles() {
        return readProfiles.profiles();
    }

    /** The bearer token of a person, with their roles in all their organisations. */
    public String token(String username) {
        return SignIns.token(username, profiles());
    }

    public Actor actor(String organisation, String username) {
        Actor clockwork = Actor.clockwork(Organisation.idOf(organisation));
        String name = name(organisation);
        return acting.as(clockwork, () -> {
            Membership membership = memberships
                    .behind(SignIns.ISSUER, SignIns.subjectOf(username))
                    .orElseThrow();
            return new Actor(
                    clockwork.organisationId(),
                    organisation,
                    name,
                    membership.id(),
                    membership.name(),
                    membership.roles());
        });
    }

    public Actor visitor(String organisation) {
        return Actor.visitor(Organisation.idOf(organisation), organisation, name(organisation));
    }

    public void as(String organisation, String username, Runnable task) {
        acting.as(actor(organisation, username), task);
    }

    public <T> T as(String organisation, String username, Supplier<T> task) {
        return acting.as(actor(organisation, username), task);
    }

    private String name(String organisation) {
        return profiles().stream()
                .filter(profile -> profile.code().equals(organisation))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
