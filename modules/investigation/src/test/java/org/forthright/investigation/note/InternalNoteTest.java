package org.forthright.investigation.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.tenancy.Actor;
import org.junit.jupiter.api.Test;

class InternalNoteTest {

    private static final Actor SAMIR = new Actor(
            UUID.randomUUID(),
            "calderbrook-hospital",
            "Calderbrook Hospital Trust",
            UUID.randomUUID(),
            "Samir Khalil",
            Set.of());

    @Test
    void isAsLongAsALongTelephoneCallNeedsAndNoLonger() {
        assertThat(note(10_000).words()).hasSize(10_000);
        assertThatThrownBy(() -> note(10_001))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The note must be 10,000 characters");
    }

    private static InternalNote note(int length) {
        return new InternalNote(SAMIR, UUID.randomUUID(), "a".repeat(length), Instant.parse("2026-11-23T10:00:00Z"));
    }
}
