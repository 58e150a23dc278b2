package org.forthright.organisation.partner;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who leads on complaints at a provider, in their work there.
 *
 * @param role for example "Practice manager"
 */
@Embeddable
public record Lead(
        @Column(name = "lead_name") String name,
        @Column(name = "lead_role") String role,
        @Column(name = "lead_email") String email,
        @Column(name = "lead_phone") String phone) {

    public static final Lead NOBODY = new Lead("", "", "", "");

    /** Of each of its texts. */
    public static final int LONGEST = 200;

    public Lead {
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        requireNonNull(email, "email");
        requireNonNull(phone, "phone");
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }
}
