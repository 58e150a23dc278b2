package org.forthright.app.organisation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.forthright.app.house.Browser;
import org.forthright.app.house.SignIns;
import org.forthright.app.house.stage.KeycloakResource;
import org.forthright.app.organisation.onboarding.Newcomers;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.people.Membership;
import org.forthright.organisation.people.Memberships;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;

/** A small trust of its own: Rita Moss is responsible, Odile Frey manages, Hal Dunn handles, Adam Pryce administers. */
@ApplicationScoped
public class Harbourside {

    static final String CODE = "harbourside-trust";
    static final String HOME = "/" + CODE + "/organisation";
    static final String PEOPLE = HOME + "/people";

    private static final String FILE = """
            code: harbourside-trust
            name: Harbourside Hospital Trust
            shortName: Harbourside
            referencePrefix: HB
            odsCode: RH7
            kind: provider
            complaintsEmail: complaints@harbourside.example
            phone: 01632 960 810
            openingHours: Monday to Friday, 9am to 5pm
            address: [Harbourside Hospital, Quay Road, Harbourside]
            services: [Emergency department]
            people:
              - {username: rita.moss, name: Rita Moss, email: rita.moss@harbourside.example, roles: [responsible-person], from: 2026-01-05}
              - {username: odile.frey, name: Odile Frey, email: odile.frey@harbourside.example, roles: [complaints-manager], from: 2026-01-05}
              - {username: hal.dunn, name: Hal Dunn, email: hal.dunn@harbourside.example, roles: [handler], from: 2026-01-05}
              - {username: adam.pryce, name: Adam Pryce, email: adam.pryce@harbourside.example, roles: [organisation-admin], from: 2025-01-06}
            """;

    private final Newcomers newcomers;
    private final Acting acting;
    private final Memberships memberships;

    @Inject
    Harbourside(Newcomers newcomers, Acting acting, Memberships memberships) {
        this.newcomers = newcomers;
        this.acting = acting;
        this.memberships = memberships;
    }

    void opens() {
        closes();
        newcomers.apply(Map.of(CODE, FILE));
    }

    void closes() {
        KeycloakResource.answersAgain();
        KeycloakResource.startsAfresh();
        newcomers.forget("harbourside%");
    }

    Browser adam() {
        return somebody("adam.pryce", "organisation-admin");
    }

    Browser somebody(String username, String... roles) {
        return new Browser(SignIns.claiming(username, CODE, roles));
    }

    Membership person(String username) {
        return asItself(() -> memberships
                .everBehind(SignIns.ISSUER, SignIns.subjectOf(username))
                .orElseThrow());
    }

    String address(String username) {
        return PEOPLE + "/" + person(username).id();
    }

    void asItself(Runnable task) {
        acting.as(Actor.clockwork(Organisation.idOf(CODE)), task);
    }

    <T> T asItself(Supplier<T> task) {
        return acting.as(Actor.clockwork(Organisation.idOf(CODE)), task);
    }
}
