package org.forthright.local.demo.cast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.local.demo.DemoPerson;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Profile;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.step.AdmitPeople;
import org.forthright.organisation.step.ReadProfiles;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;
import org.hibernate.Session;

/** Makes the people of tenant-config members of their organisations, known by the sign-in of this machine. */
@ApplicationScoped
public class Casting {

    private final ReadProfiles readProfiles;
    private final AdmitPeople admitPeople;
    private final Memberships memberships;
    private final Acting acting;
    private final Session database;
    private final String issuer;

    @Inject
    Casting(
            ReadProfiles readProfiles,
            AdmitPeople admitPeople,
            Memberships memberships,
            Acting acting,
            Session database,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.readProfiles = readProfiles;
        this.admitPeople = admitPeople;
        this.memberships = memberships;
        this.acting = acting;
        this.database = database;
        this.issuer = issuer;
    }

    /** Everyone; whoever was a member already stays one. */
    public Cast admit(LocalDate from) {
        return new Cast(readProfiles.profiles().stream()
                .flatMap(profile -> admit(profile, from).stream())
                .toList());
    }

    private List<Cast.Member> admit(Profile profile, LocalDate from) {
        Actor clockwork = Actor.clockwork(Organisation.idOf(profile.code()));
        acting.as(clockwork, () -> followTheSignIn(profile));
        admitPeople.admit(profile, issuer, Casting::subjectOf, from);
        return acting.as(clockwork, () -> profile.people().stream()
                .map(person -> member(profile, person.username()))
                .toList());
    }

    /** At another port the sign-in is another issuer, with the same people. */
    private void followTheSignIn(Profile profile) {
        profile.people().forEach(person -> database.createNativeQuery(
                        "update membership set issuer = ?3 where organisation_id = ?1 and subject = ?2 and issuer <> ?3")
                .setParameter(1, Organisation.idOf(profile.code()))
                .setParameter(2, subjectOf(person.username()))
                .setParameter(3, issuer)
                .executeUpdate());
    }

    private Cast.Member member(Profile profile, String username) {
        Membership membership = memberships.behind(issuer, subjectOf(username)).orElseThrow();
        return new Cast.Member(
                username,
                new Actor(
                        membership.organisationId(),
                        profile.code(),
                        profile.name(),
                        membership.id(),
                        membership.name(),
                        membership.roles()));
    }

    private static String subjectOf(String username) {
        return DemoPerson.idOf(username).toString();
    }
}
