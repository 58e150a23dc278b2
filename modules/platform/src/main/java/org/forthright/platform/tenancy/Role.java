package org.forthright.platform.tenancy;

import java.util.Arrays;
import java.util.Optional;

/** What a person may be in one organisation; held in Keycloak and in the organisation's membership row alike. */
public enum Role {
    /** Accountable for compliance and signs final responses (SI 2009/309 reg. 4(1)(a)). */
    RESPONSIBLE_PERSON("responsible-person", "Responsible person"),
    /** Runs the procedure and oversees every complaint (reg. 4(1)(b)). */
    COMPLAINTS_MANAGER("complaints-manager", "Complaints manager"),
    /** Co-ordinates the investigation and the response of the complaints allocated to them. */
    HANDLER("handler", "Complaint handler"),
    /** Knows the subject; gives the handler an account of the points they are asked about. */
    COMPLAINT_LEAD("complaint-lead", "Complaint lead"),
    /** Sets the organisation up; sees no complaint by that. */
    ORGANISATION_ADMIN("organisation-admin", "Administrator"),
    /** Any member of staff: may record a complaint, may not browse. */
    STAFF("staff", "Member of staff"),
    /** Reads the bundles released to the Ombudsman. */
    LIAISON("liaison", "Ombudsman liaison"),
    /** Runs the platform for all organisations; counts in an operator's organisation alone and opens no complaint. */
    OPERATOR("operator", "Operator of the platform");

    private final String code;
    private final String title;

    Role(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** As written in Keycloak and tenant-config, for example {@code complaints-manager}. */
    public String code() {
        return code;
    }

    /** As people read it, for example "Complaints manager". */
    public String title() {
        return title;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
