package org.forthright.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.forthright.app.house.stage.KeycloakFake;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.signin.SignIn;
import org.forthright.organisation.signin.SignInMember;
import org.forthright.organisation.signin.SignInPerson;
import org.forthright.organisation.signin.SignInRefusal;
import org.forthright.platform.tenancy.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);
    private static final String SECRET = "only-in-tests-only-in-tests-only-in-tests";

    private final KeycloakFake keycloak = KeycloakFake.start();
    private final SignIn signIn = withSecret(SECRET);

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void makesAnOrganisationInWhichEveryRoleCanBeHeldAndChangesNothingTheSecondTime() {
        assertThat(signIn.ensureOrganisation("kettlebridge-icb", "Kettlebridge ICB", EVERY_ROLE))
                .isTrue();
        assertThat(signIn.organisation("kettlebridge-icb").orElseThrow().roles())
                .isEqualTo(EVERY_ROLE);

        int writes = keycloak.writes();
        assertThat(signIn.ensureOrganisation("kettlebridge-icb", "Kettlebridge ICB", EVERY_ROLE))
                .isFalse();
        assertThat(withSecret(SECRET).ensureOrganisation("kettlebridge-icb", "Kettlebridge ICB", EVERY_ROLE))
                .as("by a replica that has not seen it made")
                .isFalse();
        assertThat(keycloak.writes()).isEqualTo(writes);
    }

    @Test
    void addsTheRolesThatCameLaterAndFollowsANewName() {
        signIn.ensureOrganisation("kettlebridge-icb", "Kettlebridge CCG", Set.of(Role.HANDLER));

        assertThat(signIn.ensureOrganisation("kettlebridge-icb", "Kettlebridge ICB", EVERY_ROLE))
                .isTrue();

        assertThat(signIn.organisation("kettlebridge-icb").orElseThrow().name()).isEqualTo("Kettlebridge ICB");
        assertThat(signIn.organisation("kettlebridge-icb").orElseThrow().roles())
                .isEqualTo(EVERY_ROLE);
    }

    @Test
    void givesRolesInOneOrganisationAndNowhereElse() {
        String farah = atTwoOrganisations().subject();

        assertThat(signIn.setRoles("kettlebridge-icb", farah, Set.of(Role.HANDLER, Role.STAFF)))
                .isTrue();
        assertThat(signIn.setRoles("kettlebridge-icb", farah, Set.of(Role.COMPLAINTS_MANAGER, Role.STAFF)))
                .isTrue();
        assertThat(signIn.setRoles("kettlebridge-icb", farah, Set.of(Role.COMPLAINTS_MANAGER, Role.STAFF)))
                .isFalse();

        assertThat(signIn.peopleOf("kettlebridge-icb").getFirst().roles())
                .containsExactlyInAnyOrder(Role.COMPLAINTS_MANAGER, Role.STAFF);
        assertThat(signIn.peopleOf("stainmoor-trust").getFirst().roles()).containsExactly(Role.HANDLER);
    }

    @Test
    void takesAPersonOutOfOneOrganisationAndLeavesTheOther() {
        SignInPerson farah = atTwoOrganisations();

        assertThat(signIn.remove("kettlebridge-icb", farah.subject())).isTrue();
        assertThat(signIn.remove("kettlebridge-icb", farah.subject())).isFalse();

        assertThat(signIn.peopleOf("kettlebridge-icb")).isEmpty();
        assertThat(signIn.peopleOf("stainmoor-trust"))
                .extracting(SignInMember::person)
                .containsExactly(farah);
    }

    @Test
    void closesAnAccountOnlyOnceThePersonBelongsNowhere() {
        String farah = atTwoOrganisations().subject();
        signIn.remove("kettlebridge-icb", farah);

        refuses(SignInRefusal.WORKS_ELSEWHERE, () -> signIn.disable(farah));
        signIn.remove("stainmoor-trust", farah);
        assertThat(signIn.disable(farah)).isTrue();
        assertThat(signIn.disable(farah)).isFalse();

        assertThat(signIn.person("farah.noon").orElseThrow().enabled()).isFalse();
    }

    @Test
    void neverChangesAnAccountThatExists() {
        SignInPerson farah = signIn.ensurePerson("farah.noon", "Farah Noon", "farah.noon@kettlebridge.example");

        SignInPerson again = signIn.ensurePerson("farah.noon", "Somebody Else", "elsewhere@stainmoor.example");

        assertThat(again).isEqualTo(farah);
        assertThat(signIn.person("farah.noon")).contains(farah);
    }

    @Test
    void refusesASecondPersonWithTheSameAddress() {
        signIn.ensurePerson("farah.noon", "Farah Noon", "farah.noon@kettlebridge.example");

        refuses(
                SignInRefusal.ADDRESS_TAKEN,
                () -> signIn.ensurePerson("f.noon", "Farah Noon", "farah.noon@kettlebridge.example"));
    }

    @Test
    void refusesTheNameOfAnotherOrganisation() {
        signIn.ensureOrganisation("kettlebridge-icb", "Kettlebridge ICB", EVERY_ROLE);

        refuses(
                SignInRefusal.NAME_TAKEN,
                () -> signIn.ensureOrganisation("kettlebridge", "Kettlebridge ICB", EVERY_ROLE));
    }

    @Test
    void readsMorePeopleThanFitOnOnePageOfTheAnswer() {
        signIn.ensureOrganisation("kettlebridge-icb", "Kettlebridge ICB", EVERY_ROLE);
        for (int number = 0; number < 230; number++) {
            String username = "person" + number;
            String subject = signIn.ensurePerson(username, "Person " + number, username + "@kettlebridge.example")
                    .subject();
            signIn.setRoles("kettlebridge-icb", subject, Set.of(Role.STAFF));
        }

        assertThat(signIn.peopleOf("kettlebridge-icb")).hasSize(230).allMatch(member -> member.roles()
                .equals(Set.of(Role.STAFF)));
    }

    @Test
    void goesOnWithANewTokenWhenTheOldOneHasRunOut() {
        signIn.ensureOrganisation("kettlebridge-icb", "Kettlebridge ICB", EVERY_ROLE);
        keycloak.forgetTokens();

        assertThat(signIn.peopleOf("kettlebridge-icb")).isEmpty();
    }

    @Test
    void saysPlainlyWhatStandsInTheWay() {
        signIn.ensureOrganisation("kettlebridge-icb", "Kettlebridge ICB", Set.of(Role.HANDLER));
        String farah = signIn.ensurePerson("farah.noon", "Farah Noon", "farah.noon@kettlebridge.example")
                .subject();

        refuses(SignInRefusal.NO_SUCH_ORGANISATION, () -> signIn.setRoles("stainmoor-trust", farah, Set.of()));
        refuses(SignInRefusal.NO_SUCH_PERSON, () -> signIn.setRoles("kettlebridge-icb", "0", Set.of()));
        refuses(
                SignInRefusal.ROLE_MISSING,
                () -> signIn.setRoles("kettlebridge-icb", farah, Set.of(Role.COMPLAINTS_MANAGER)));
        refuses(SignInRefusal.NOT_ALLOWED, () -> withSecret("wrong").person("farah.noon"));
        keycloak.answering(false);
        refuses(SignInRefusal.NOT_ANSWERING, () -> signIn.person("farah.noon"));
    }

    @Test
    void isNotManagedWithoutASecret() {
        SignIn none = SignIn.at(keycloak.realm(), "forthright-admin", Optional.empty());

        assertThat(none.isManaged()).isFalse();
        assertThat(signIn.isManaged()).isTrue();
        refuses(SignInRefusal.NOT_MANAGED, () -> none.person("farah.noon"));
    }

    private SignInPerson atTwoOrganisations() {
        signIn.ensureOrganisation("kettlebridge-icb", "Kettlebridge ICB", EVERY_ROLE);
        signIn.ensureOrganisation("stainmoor-trust", "Stainmoor Trust", EVERY_ROLE);
        SignInPerson farah = signIn.ensurePerson("farah.noon", "Farah Noon", "farah.noon@kettlebridge.example");
        signIn.setRoles("kettlebridge-icb", farah.subject(), Set.of(Role.STAFF));
        signIn.setRoles("stainmoor-trust", farah.subject(), Set.of(Role.HANDLER));
        return farah;
    }

    private SignIn withSecret(String secret) {
        return SignIn.at(keycloak.realm(), "forthright-admin", Optional.of(secret));
    }

    private static void refuses(SignInRefusal reason, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
