package org.forthright.organisation;

import java.util.Locale;

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
