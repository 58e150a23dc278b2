package org.forthright.app.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.forthright.app.house.Cast;
import org.forthright.app.house.House;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.organisation.Organisation;
import org.forthright.procedure.Procedures;
import org.forthright.procedure.version.ProcedureRefusal;
import org.junit.jupiter.api.Test;

/** By which procedure an organisation goes: the model until it has published a version of its own. */
@House
class OwnVersionTest {

    private static final String OAKFIELD = "oakfield-diagnostics";
    private static final String MODEL = "england-private-provider/1";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject
    Cast cast;

    @Inject
    Versions versions;

    @Inject
    Procedures procedures;

    @Test
    void holdsFromItsDayOnAndTheModelUntilThen() {
        assertThat(inForce(TODAY)).isEqualTo(MODEL);
        int first = versions.draft(OAKFIELD, "paul.whitmore", MODEL);
        assertThatThrownBy(() -> versions.draft(OAKFIELD, "paul.whitmore", MODEL))
                .isInstanceOf(Refusal.class)
                .hasMessage(ProcedureRefusal.ONE_AT_A_TIME.sentence());
        versions.publish(OAKFIELD, "paul.whitmore", "elaine.torrance", first, LocalDate.of(2027, 2, 1));
        int second = versions.draft(OAKFIELD, "paul.whitmore", OAKFIELD + "/" + first);
        versions.publish(OAKFIELD, "paul.whitmore", "victor.anand", second, LocalDate.of(2027, 3, 1));

        assertThat(inForce(TODAY)).isEqualTo(MODEL);
        assertThat(inForce(LocalDate.of(2027, 2, 1))).isEqualTo(OAKFIELD + "/" + first);
        assertThat(inForce(LocalDate.of(2027, 2, 28))).isEqualTo(OAKFIELD + "/" + first);
        assertThat(inForce(LocalDate.of(2027, 3, 1))).isEqualTo(OAKFIELD + "/" + second);
        assertThat(seenByNorthmoor(OAKFIELD + "/" + second)).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void beginsFromNoModelForAnotherKindOfOrganisation() {
        assertThatThrownBy(() -> versions.draft(OAKFIELD, "paul.whitmore", "england-commissioner/1"))
                .hasMessage(ProcedureRefusal.NOTHING_TO_START_FROM.sentence());
        assertThatThrownBy(() -> versions.draft(OAKFIELD, "paul.whitmore", "northmoor-icb/1"))
                .hasMessage(ProcedureRefusal.NOTHING_TO_START_FROM.sentence());
    }

    private String inForce(LocalDate day) {
        return cast.as(OAKFIELD, "paul.whitmore", () -> procedures
                .inForce(Organisation.idOf(OAKFIELD), "private-provider", day)
                .label());
    }

    private LocalDate seenByNorthmoor(String label) {
        return cast.as(
                Cast.NORTHMOOR, "ruth.adeyemi", () -> procedures.version(label).effectiveFrom());
    }
}
