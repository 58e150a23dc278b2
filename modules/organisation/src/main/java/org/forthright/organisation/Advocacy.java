package org.forthright.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who helps people complain where this organisation is, free and independent of it; empty where it names none. */
@Embeddable
public record Advocacy(
        @Column(name = "advocacy_name") String name,
        @Column(name = "advocacy_phone") String phone,
        @Column(name = "advocacy_email") String email) {

    public static final Advocacy NONE = new Advocacy("", "", "");
}
