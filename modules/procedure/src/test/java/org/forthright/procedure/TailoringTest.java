package org.forthright.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.forthright.procedure.Tailoring.Fault;
import org.forthright.procedure.Tailoring.Problem;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.folder.ShippedConfig;
import org.forthright.procedure.slot.Slots;
import org.junit.jupiter.api.Test;

class TailoringTest {

    private static final UnaryOperator<Paragraph> OTHER_WORDS =
            paragraph -> paragraph.worded(paragraph.title(), "In our own words.");

    private final Procedure model = new Models(
                    ShippedConfig.asItIs(), new Calendars(ShippedConfig.asItIs()), new Slots(ShippedConfig.asItIs()))
            .inForce("commissioner", LocalDate.parse("2026-11-23"));

    @Test
    void findsNothingInTheModelItself() {
        assertThat(new Tailoring(model, model, Map.of()).faults()).isEmpty();
    }

    @Test
    void leavesLocalWordsToTheOrganisation() {
        assertThat(faults(with("9.7", OTHER_WORDS))).isEmpty();
    }

    @Test
    void takesNoOffenceAtLineBreaks() {
        assertThat(faults(with(
                        "9.36",
                        original -> original.worded(
                                original.title(), original.text().replace(" ", "\n")))))
                .isEmpty();
    }

    @Test
    void wantsAReasonForOtherWordsThanTheLawIsKeptBy() {
        Procedure own = with("3.6", OTHER_WORDS);

        assertThat(faults(own))
                .containsExactly(new Fault(
                        "3.6", Problem.NO_REASON, model.paragraph("3.6").citation()));
        assertThat(faults(own).getFirst().citation().text())
                .isEqualTo("SI 2009/309 reg. 8(2); model procedure, paragraph 3.6");
        assertThat(new Tailoring(model, own, Map.of("3.6", "Our form of words is shorter.")).faults())
                .isEmpty();
    }

    @Test
    void refusesToGoWithoutWhatTheLawAsksFor() {
        assertThat(faults(without("6.1")))
                .extracting(Fault::paragraph, Fault::problem)
                .containsExactly(tuple("6.1", Problem.MISSING));
    }

    @Test
    void refusesAParagraphWithoutWords() {
        assertThat(faults(with("9.7", original -> original.worded(original.title(), " "))))
                .extracting(Fault::problem)
                .containsExactly(Problem.EMPTY);
    }

    @Test
    void refusesAResponseThatMayGoWithoutTheOmbudsman() {
        Procedure own = with(
                "9.31",
                original -> new Paragraph(
                        original.number(),
                        original.key(),
                        original.title(),
                        original.statutory(),
                        original.locked(),
                        original.optional(),
                        original.basis(),
                        original.guidance(),
                        original.usedBy(),
                        original.text(),
                        original.contents().stream()
                                .filter(content -> !content.key().equals("ombudsman"))
                                .toList()));

        assertThat(faults(own)).extracting(Fault::problem).containsExactly(Problem.CONTENTS);
    }

    private List<Fault> faults(Procedure own) {
        return new Tailoring(model, own, Map.of()).faults();
    }

    private Procedure with(String number, UnaryOperator<Paragraph> change) {
        return own(model.paragraphs().stream()
                .map(paragraph -> paragraph.number().equals(number) ? change.apply(paragraph) : paragraph));
    }

    private Procedure without(String number) {
        return own(model.paragraphs().stream()
                .filter(paragraph -> !paragraph.number().equals(number)));
    }

    private Procedure own(Stream<Paragraph> paragraphs) {
        return new Procedure(
                "northmoor-icb",
                1,
                model.name(),
                model.kinds(),
                model.effectiveFrom(),
                model.calendar(),
                model.source(),
                model.settings(),
                model.fillings(),
                model.sections(),
                paragraphs.toList());
    }
}
