package org.forthright.procedure.lint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.sign.Breach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BelowTheLawTest {

    private static final String OMBUDSMAN = "\n\nYou can go to the Ombudsman.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHORT_TIME_TO_COMPLAIN    | Complaints must be made within six months of the incident.
            SHORT_TIME_TO_COMPLAIN    | There is a 6-month time limit for complaining.
            SHORT_TIME_TO_COMPLAIN    | Please tell us no later than ninety (90) days after the event.
            SHORT_TIME_TO_COMPLAIN    | We cannot look into complaints that are older than six months.
            SHORT_TIME_TO_COMPLAIN    | Within 12 months of the incident, or within 6 months of discovering the problem.
            IN_WRITING_ONLY           | All complaints must be made in writing.
            IN_WRITING_ONLY           | We only accept complaints in writing.
            IN_WRITING_ONLY           | You have to put your complaint in writing before we can look at it.
            IN_WRITING_ONLY           | We do not accept verbal complaints.
            IN_WRITING_ONLY           | Complaints by telephone are not taken.
            IN_WRITING_ONLY           | If you ring us, you must confirm it in writing.
            ONLY_PATIENTS             | Only registered patients may complain.
            ONLY_PATIENTS             | We cannot accept complaints from relatives.
            ACKNOWLEDGED_LATE         | We acknowledge your complaint within five working days.
            ACKNOWLEDGED_LATE         | Complaints are acknowledged in 5 days.
            ACKNOWLEDGED_LATE         | Within one week we will acknowledge it.
            RECEIVED_LATER            | What arrives after 5 pm is treated as received on the next working day.
            RESOLVED_IN_HOURS         | All complaints are resolved within 24 hours.
            LATE_NEVER_HEARD          | Complaints made after twelve months will not be investigated.
            ANONYMOUS_REFUSED         | Anonymous complaints will not be considered.
            ANONYMOUS_REFUSED         | We do not look into anonymous complaints; they are not accepted and we cannot deal with anonymous letters.
            STOPPED_BY_LEGAL_ACTION   | If you take legal action, the complaints procedure will stop.
            ANSWER_NOT_IN_WRITING     | The recording of our meeting will be your final response.
            ANSWER_NOT_IN_WRITING     | We do not send written responses.
            ANSWERED_AFTER_SIX_MONTHS | We respond to complaints within nine months.
            TWO_LOOKS                 | If you are unhappy with our response, you can ask the integrated care board to look again.
            """)
    void isFoundInTheWordsOfPeopleWhoWriteProcedures(Breach breach, String text) {
        List<Flaw> found = breaches(text + OMBUDSMAN);

        assertThat(found).extracting(Flaw::code).containsExactly(breach.name());
        assertThat(found.getFirst().severity()).isEqualTo(Severity.MUST);
        assertThat(found.getFirst().law()).isEqualTo(breach.citation().text());
        assertThat(found.getFirst().place().marked()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not have to write: tell us in person or by phone.",
                "You need not put your complaint in writing.",
                "Complaints by phone are not taken less seriously than others.",
                "You may appeal to our board about a parking fine.",
                "You do not have to put it in writing. We will take your complaint by phone.",
                "There is no need to complain in writing.",
                "You should put your complaint in writing if you can, or ring us.",
                "Our response must be in writing.",
                "If somebody complains for you, they must have your consent in writing.",
                "We must tell you in writing why we do not look into your complaint.",
                "Please complain within twelve months of the event.",
                "You have a year from the day you found out about the problem.",
                "Within six months of the answer you can go to an independent adjudicator.",
                "You can complain to the Ombudsman within a year of the event, and within six months of our answer if you can.",
                "If you have no answer within six months, we write to you.",
                "It helps us if you complain within two weeks of the event, ideally. You have twelve months.",
                "We keep your complaint for ten years after the event, and recordings for six months.",
                "We acknowledge your complaint within three working days and answer within six months.",
                "We acknowledge it within 48 hours.",
                "If you have not had an acknowledgement within five days, ring us.",
                "We do not treat what arrives at night as received on the next working day.",
                "A spoken complaint that is resolved within 24 hours to your satisfaction goes no further.",
                "Most complaints are resolved within 24 hours. For the others we agree with you by when we answer.",
                "Complaints made after twelve months are not normally investigated unless there is a good reason.",
                "We cannot answer an anonymous complaint, but we still look at what we can learn.",
                "Legal action does not stop your complaint. It continues alongside.",
                "A recording is not an answer. You get a copy of it together with our written answer.",
                "We do not send written answers to feedback.",
                "We only investigate complaints made within twelve months of the event.",
                "If you would rather not complain to us, you can complain to the integrated care board instead.",
                "If you are unhappy with our care, you can complain to us or to the commissioner."
            })
    void leavesAloneWhatIsLawfulHoweverCloseItsWords(String text) {
        assertThat(breaches(text + OMBUDSMAN)).isEmpty();
    }

    @Test
    void missesTheOmbudsmanWhereNobodyNamesIt() {
        assertThat(breaches("We answer your complaint.")).singleElement().satisfies(flaw -> {
            assertThat(flaw.code()).isEqualTo("NO_OMBUDSMAN");
            assertThat(flaw.place()).isNull();
            assertThat(flaw.law()).isEqualTo("SI 2009/309 reg. 14(2)(d); model procedure, paragraph 9.36");
        });
        assertThat(breaches("You can ask the PHSO.")).isEmpty();
    }

    @Test
    void marksWhatIsOfferedInPlaceOfTheOmbudsman() {
        assertThat(breaches("We answer. You may appeal to our board."))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.code()).isEqualTo("NO_OMBUDSMAN");
                    assertThat(flaw.place().marked()).isEqualTo("appeal to our board");
                    assertThat(flaw.remedy()).startsWith("Change the words.");
                });
        assertThat(breaches("We answer.").getFirst().remedy()).startsWith("Add the words.");
    }

    @Test
    void marksEachPlaceOnceAlsoInAList() {
        assertThat(breaches("You must complain:\n- in writing, and\n- within six months of the event." + OMBUDSMAN))
                .extracting(Flaw::code)
                .containsExactly("SHORT_TIME_TO_COMPLAIN", "IN_WRITING_ONLY");
    }

    @Test
    void promisesOfHoursAreHarmlessWhereADateIsAgreedElsewhere() {
        String quick = "All complaints are resolved within 24 hours.";

        assertThat(breaches(quick + OMBUDSMAN)).isNotEmpty();
        assertThat(breaches(quick + " Otherwise we agree with you by when you get our answer." + OMBUDSMAN))
                .isEmpty();
    }

    private static List<Flaw> breaches(String text) {
        return LookedAt.typed(text).stream()
                .filter(flaw -> flaw.kind() == FlawKind.BELOW_THE_LAW)
                .toList();
    }
}
