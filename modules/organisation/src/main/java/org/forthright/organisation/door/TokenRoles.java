package org.forthright.organisation.door;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forthright.organisation.Organisation;
import org.forthright.platform.tenancy.Role;

/**
 * Reads the claim {@code organization} of Keycloak: organisation code → roles held there. Roles at the top of the token
 * are ignored on purpose: they belong to no organisation.
 */
public final class TokenRoles {

    private static final String CLAIM = "organization";

    private TokenRoles() {}

    /** The roles that the token gives in this organisation; unknown names are passed over. */
    public static Set<Role> of(JsonWebToken token, String organisationCode) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (token.getClaim(CLAIM) instanceof JsonObject organisations
                && organisations.get(organisationCode) instanceof JsonObject organisation
                && organisation.get("realm_access") instanceof JsonObject access
                && access.get("roles") instanceof JsonArray names) {
            for (JsonValue name : names) {
                if (name instanceof JsonString text) {
                    Role.of(text.getString()).ifPresent(roles::add);
                }
            }
        }
        return roles;
    }

    /**
     * The roles that both the token and our own row give: a right counts only where they agree, and where an organisation
     * of this kind has such a role.
     *
     * @param counting those that our own rows give today
     */
    static Set<Role> agreed(JsonWebToken token, Organisation organisation, Set<Role> counting) {
        Set<Role> roles = organisation.kind().roles();
        roles.retainAll(counting);
        roles.retainAll(of(token, organisation.code()));
        return roles;
    }

    /** The codes of the organisations that the token names. */
    public static List<String> organisations(JsonWebToken token) {
        return token.getClaim(CLAIM) instanceof JsonObject organisations
                ? organisations.keySet().stream().sorted().toList()
                : List.of();
    }
}
