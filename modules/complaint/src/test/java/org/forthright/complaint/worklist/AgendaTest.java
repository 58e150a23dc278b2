package org.forthright.complaint.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forthright.complaint.clock.StatutoryDates;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.participation.Shown;
import org.forthright.complaint.participation.WaitingOn;
import org.junit.jupiter.api.Test;

/** The nearest thing to do comes first, whoever asks for it. */
class AgendaTest {

    private static final UUID COMPLAINT = UUID.randomUUID();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void aLetterOfTodayComesBeforeTheStepOfTheStage() {
        WorkItem item = agenda(errand("Send the letter", MONDAY, "")).item(dueOn(THURSDAY));
        assertThat(item.step()).isEqualTo("Send the letter");
        assertThat(item.dueOn()).isEqualTo(MONDAY);
        assertThat(item.urgency(MONDAY)).isEqualTo(Urgency.TODAY);
    }

    @Test
    void theStepOfTheStageComesFirstWhereItIsDueSooner() {
        WorkItem item = agenda(errand("Give the Ombudsman what it asks for", LocalDate.of(2026, 12, 10), ""))
                .item(dueOn(THURSDAY));
        assertThat(item.step()).isEqualTo("Acknowledge the complaint");
        assertThat(item.dueOn()).isEqualTo(THURSDAY);
    }

    @Test
    void theNearestOfSeveralIsShown() {
        Agenda agenda = agenda(errand("The later", LocalDate.of(2026, 11, 25), ""), errand("The sooner", MONDAY, ""));
        assertThat(agenda.item(dueOn(THURSDAY)).step()).isEqualTo("The sooner");
    }

    @Test
    void ourErrandWaitsForNobodyElse() {
        Participation waiting = dueOn(THURSDAY);
        waiting.waitFor(WaitingOn.PROVIDER);
        assertThat(agenda().item(waiting).waitingOn()).isEqualTo(WaitingOn.PROVIDER);
        assertThat(agenda(errand("Send the letter", MONDAY, "")).item(waiting).waitingOn())
                .isEqualTo(WaitingOn.US);
    }

    @Test
    void tellsPromisesFromWhatIsOwedOtherwise() {
        Agenda agenda = agenda(errand("Send the letter", MONDAY, ""), errand("Pay the taxi", THURSDAY, "Finance"));
        assertThat(agenda.promises(COMPLAINT)).extracting(Errand::what).containsExactly("Pay the taxi");
        assertThat(agenda.promising()).containsExactly(COMPLAINT);
    }

    private static Agenda agenda(Errand... errands) {
        return new Agenda(Map.of(COMPLAINT, List.of(errands)));
    }

    private static Errand errand(String what, LocalDate due, String owner) {
        return new Errand(COMPLAINT, what, "letters", "9.22", due, owner);
    }

    private static Participation dueOn(LocalDate day) {
        return new Participation(
                COMPLAINT,
                UUID.randomUUID(),
                new Shown("NM-2026-00001", "Gwen Pritchard", "Hip replacement cancelled", List.of()),
                Instant.parse("2026-11-12T09:00:00Z"),
                new StatutoryDates(LocalDate.of(2026, 11, 12), day, LocalDate.of(2027, 5, 11)),
                "england-commissioner/1");
    }
}
