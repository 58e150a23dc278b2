package org.forthright.organisation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.forthright.platform.tenancy.Role;

/** What an organisation is in the arrangements of the health service. */
public enum OrganisationKind {
    /** Arranges services for people; may forward complaints to the providers it commissions (SI 2009/309 reg. 7). */
    COMMISSIONER("Commissioner"),
    /** Provides care. */
    PROVIDER("Provider"),
    /** A provider of primary care. */
    GP_PRACTICE("GP practice"),
    /** An independent provider under a contract with the health service. */
    PRIVATE_PROVIDER("Independent provider"),
    /** A council, for its adult social care (SI 2009/309 reg. 2(1)); it takes its part in complaints that concern both. */
    LOCAL_AUTHORITY("Council"),
    /** Reads released bundles; takes part in no complaint. */
    OMBUDSMAN("Ombudsman"),
    /** Runs the platform; takes part in no complaint and sees none. */
    OPERATOR("Operator");

    private final String title;

    OrganisationKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it receives or answers complaints, and so has to name who is responsible (SI 2009/309 reg. 4(1)). */
    public boolean takesPart() {
        return this != OMBUDSMAN && this != OPERATOR;
    }

    /** Which roles somebody can hold there. */
    public Set<Role> roles() {
        return switch (this) {
            case OPERATOR -> EnumSet.of(Role.OPERATOR);
            case OMBUDSMAN -> EnumSet.of(Role.LIAISON, Role.ORGANISATION_ADMIN);
            case COMMISSIONER, PROVIDER, GP_PRACTICE, PRIVATE_PROVIDER, LOCAL_AUTHORITY ->
                EnumSet.complementOf(EnumSet.of(Role.OPERATOR, Role.LIAISON));
        };
    }

    /** Whether services can be arranged with it, and complaints forwarded to it. */
    public boolean provides() {
        return this == PROVIDER || this == GP_PRACTICE || this == PRIVATE_PROVIDER;
    }

    /** As written in tenant-config, for example {@code gp-practice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static OrganisationKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
