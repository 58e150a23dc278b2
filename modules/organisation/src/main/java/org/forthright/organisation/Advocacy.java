package org.forthright.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who helps people complain where this organisation is, free and independent of it; empty where it names none.
 *
 * @param source where the details come from
 * @param reviewOn when somebody looks whether they still hold
 */
@Embeddable
public record Advocacy(
        @Column(name = "advocacy_name") String name,
        @Column(name = "advocacy_phone") String phone,
        @Column(name = "advocacy_email") String email,
        @Column(name = "advocacy_source") String source,
        @Column(name = "advocacy_review_on") @Nullable LocalDate reviewOn) {

    public static final Advocacy NONE = new Advocacy("", "", "", "", null);

    public boolean isNamed() {
        return !name.isEmpty();
    }
}
