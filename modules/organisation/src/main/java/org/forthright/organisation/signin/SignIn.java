package org.forthright.organisation.signin;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.signin.AdminConnection.Answer;
import org.forthright.platform.tenancy.Role;

/**
 * Looks after organisations, people and their roles at the sign-in service. A verb may be repeated: it does what is
 * missing and says whether anything was. What it cannot do it refuses ({@link SignInRefusal}): call it last in a
 * transaction, and our own rows go back with it (docs/decisions/008).
 */
@ApplicationScoped
public class SignIn {

    private final AdminConnection connection;
    private final OrganisationIds ids;
    private final RoleGroups groups;
    private final SignInAccounts accounts;
    private final String issuer;

    @Inject
    SignIn(
            AdminConnection connection,
            OrganisationIds ids,
            RoleGroups groups,
            SignInAccounts accounts,
            @ConfigProperty(name = "forthright.sign-in.issuer") String issuer) {
        this.connection = connection;
        this.ids = ids;
        this.groups = groups;
        this.accounts = accounts;
        this.issuer = issuer;
    }

    /** For whatever is not part of the running platform; without a secret, one that is not managed from here. */
    public static SignIn at(String realm, String client, Optional<String> secret) {
        AdminConnection connection = new AdminConnection(realm, client, secret);
        return new SignIn(
                connection,
                new OrganisationIds(connection),
                new RoleGroups(connection),
                new SignInAccounts(connection, "forthright"),
                realm);
    }

    /** Whether the platform was given what it needs; without it every verb is refused, and everything else works. */
    public boolean isManaged() {
        return connection.isPossible();
    }

    /** What our membership rows name as the issuer of a subject. */
    public String issuer() {
        return issuer;
    }

    /** Makes the organisation known under its code, by this name and with a group for each of these roles. */
    public boolean ensureOrganisation(String code, String name, Set<Role> roles) {
        boolean made = ids.make(code, name);
        String organisation = require(code);
        Answer there = connection.get(organisation);
        if (there.isMissing()) {
            ids.forget(code);
            return ensureOrganisation(code, name, roles);
        }
        boolean renamed = !nameOf(there).equals(name);
        if (renamed) {
            rename(organisation, code, name);
        }
        return groups.ensure(organisation, roles) || made || renamed;
    }

    /** The organisation with its people, as the sign-in service knows them. */
    public Optional<SignInOrganisation> organisation(String code) {
        return ids.of(code).flatMap(id -> organisation(code, "/organizations/" + id));
    }

    private Optional<SignInOrganisation> organisation(String code, String organisation) {
        Answer there = connection.get(organisation);
        if (there.isMissing()) {
            ids.forget(code);
            return Optional.empty();
        }
        return Optional.of(
                new SignInOrganisation(code, nameOf(there), groups.roles(organisation), people(organisation)));
    }

    /** The people of an organisation, with the roles they hold there. */
    public List<SignInMember> peopleOf(String code) {
        return people(require(code));
    }

    /** Whoever signs in with this user name. */
    public Optional<SignInPerson> person(String username) {
        return accounts.of(username);
    }

    /**
     * The account with this user name; made where there is none. One that exists is never changed: it may be somebody's
     * at another organisation, and whoever can change its address can take it over.
     */
    public SignInPerson ensurePerson(String username, String name, String email) {
        return accounts.of(username).orElseGet(() -> accounts.make(username, name, email));
    }

    /** Whoever has this address; it is how somebody who works elsewhere already is found. */
    public Optional<SignInPerson> personWith(String email) {
        return accounts.withAddress(email);
    }

    /** Asks a person by mail to choose a password and to set up their second factor; the link works for three days. */
    public void invite(String subject) {
        accounts.invite(subject);
    }

    /** Makes the person a member of the organisation with exactly these roles; other organisations are not touched. */
    public boolean setRoles(String code, String subject, Set<Role> roles) {
        String organisation = require(code);
        Answer joined = connection.post(organisation + "/members", subject);
        if (!joined.isTaken()) {
            joined.orRefuse(SignInRefusal.NO_SUCH_PERSON);
        }
        return groups.setRoles(organisation, subject, roles) || !joined.isTaken();
    }

    /** Takes the person out of the organisation, with every role held there; their account stays. */
    public boolean remove(String code, String subject) {
        Answer gone = connection.delete(require(code) + "/members/" + subject);
        return !gone.isMissing() && gone.orRefuse(SignInRefusal.NOT_DONE).status() > 0;
    }

    /** Closes the account of somebody who belongs to no organisation any more. */
    public boolean disable(String subject) {
        return accounts.disable(subject);
    }

    private List<SignInMember> people(String organisation) {
        Map<String, Set<Role>> roles = groups.ofEverybody(organisation);
        return connection.all(organisation + "/members").stream()
                .map(SignInAccounts::person)
                .map(person -> new SignInMember(person, roles.getOrDefault(person.subject(), Set.of())))
                .toList();
    }

    private void rename(String organisation, String code, String name) {
        Answer renamed = connection.put(organisation, Map.of("name", name, "alias", code, "enabled", true));
        if (renamed.isTaken()) {
            throw new Refusal(SignInRefusal.NAME_TAKEN);
        }
        renamed.orRefuse(SignInRefusal.NAME_TAKEN);
    }

    private String require(String code) {
        return "/organizations/" + ids.of(code).orElseThrow(() -> new Refusal(SignInRefusal.NO_SUCH_ORGANISATION));
    }

    private static String nameOf(Answer organisation) {
        JsonNode body =
                organisation.orRefuse(SignInRefusal.NO_SUCH_ORGANISATION).body();
        return body.path("name").asText();
    }
}
