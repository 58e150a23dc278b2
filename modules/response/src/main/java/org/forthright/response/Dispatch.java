package org.forthright.response;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How and when the signed letter went to the person. */
@Embeddable
public record Dispatch(
        @Enumerated(EnumType.STRING) @Column(name = "sent_how")
        How how,

        @Column(name = "sent_by_name") String byName,
        @Column(name = "sent_at") Instant at) {

    /** Electronic answers go to those who agreed to them (SI 2009/309 reg. 15). */
    public enum How {
        POST("by post"),
        HAND("by hand"),
        /** The organisation's own mail, which encrypts. */
        EMAIL("by protected email");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
