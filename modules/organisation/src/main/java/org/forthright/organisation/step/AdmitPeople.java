package org.forthright.organisation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.Profile;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.organisation.step.people.AppointByFile;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;

/** Gives the people of a profile their membership; whoever is a member already stays as they are. */
@ApplicationScoped
public class AdmitPeople {

    private final Acting acting;
    private final Memberships memberships;
    private final AppointByFile appointByFile;

    @Inject
    AdmitPeople(Acting acting, Memberships memberships, AppointByFile appointByFile) {
        this.acting = acting;
        this.memberships = memberships;
        this.appointByFile = appointByFile;
    }

    /**
     * Admits everyone named in the profile.
     *
     * @param issuer of the sign-in
     * @param subjectOf the subject that the issuer gives to a user name
     */
    public void admit(Profile profile, String issuer, UnaryOperator<String> subjectOf, LocalDate from) {
        UUID organisation = Organisation.idOf(profile.code());
        acting.as(Actor.clockwork(organisation), () -> {
            for (Profile.Person person : profile.people()) {
                String subject = subjectOf.apply(person.username());
                if (memberships.behind(issuer, subject).isEmpty()) {
                    Membership member = new Membership(
                            organisation, issuer, subject, person.name(), person.email(), person.roles(), from);
                    member.follow(person);
                    memberships.persist(member);
                    appointByFile.follow(member);
                }
            }
        });
    }
}
