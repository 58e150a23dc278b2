package org.forthright.procedure.lint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.comparison.Clauses;
import org.forthright.procedure.lint.Flaw;
import org.forthright.procedure.lint.FlawKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.forthright.procedure.setting.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"commissioner", "provider", "gp-practice", "private-provider", "local-authority", "health-board"
            })
    void findsNothingWrongWithAModel(String kind) {
        Procedure model = LookedAt.model(kind);

        assertThat(LookedAt.linter().flaws(LookedAt.subject(model, model))).isEmpty();
    }

    @Test
    void seesATextThatPromisesFiveDaysWhileTheClockCountsThree() {
        List<Flaw> flaws = LookedAt.worded(
                "acknowledge-in-time",
                "We acknowledge your complaint within five (5) working days, in writing or by phone.");

        assertThat(flaws)
                .extracting(Flaw::kind, Flaw::severity, Flaw::code, Flaw::paragraph)
                .containsExactly(
                        tuple(FlawKind.AGAINST_SETTING, Severity.MUST, "acknowledgeWithinWorkingDays", "3.8"),
                        tuple(FlawKind.BELOW_THE_LAW, Severity.MUST, "ACKNOWLEDGED_LATE", "3.8"),
                        tuple(FlawKind.STATUTORY_CHANGED, Severity.MAY, "acknowledge-in-time", "3.8"));
        assertThat(flaws.getFirst().sentence())
                .isEqualTo(
                        "The text says 5 working days. The setting for this (Acknowledge within) says three working days.");
        assertThat(flaws.getFirst().place().marked())
                .isEqualTo("acknowledge your complaint within five (5) working days");
    }

    @Test
    void seesAClockThatWasSetAndATextThatWasForgotten() {
        assertThat(LookedAt.set(settings -> settings.with(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, "2")))
                .filteredOn(flaw -> flaw.kind() == FlawKind.AGAINST_SETTING)
                .allSatisfy(
                        flaw -> assertThat(flaw.sentence())
                                .isEqualTo(
                                        "The text says 3 working days. The setting for this (Acknowledge within) says two working days."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keep-the-date | We hear from you, and you hear from us every ten working days. If we are late we say why and give a new date. | updateEveryWorkingDays
            six-months    | If you do not have our answer within four months, we write to you with the reason and a new date.           | responseWithinMonths
            twelve-months | Please complain within two years of the day it happened or the day you found out.                            | timeLimitMonths
            agree-the-plan | We talk with you and agree the points, the date and how we stay in touch. We answer within eight weeks.      | targetResponseWorkingDays
            """)
    void readsEveryPromiseThatASettingCounts(String key, String text, String setting) {
        assertThat(LookedAt.worded(key, text))
                .filteredOn(flaw -> flaw.kind() == FlawKind.AGAINST_SETTING)
                .extracting(Flaw::code)
                .containsExactly(setting);
    }

    @Test
    void missesAClauseThatTheLawAsksFor() {
        assertThat(LookedAt.changed(paragraphs ->
                        paragraphs.filter(paragraph -> !paragraph.key().equals("what-we-record"))))
                .extracting(Flaw::kind, Flaw::paragraph, Flaw::sentence, Flaw::law)
                .containsExactly(tuple(
                        FlawKind.STATUTORY_MISSING,
                        "11.3",
                        "The law asks for this clause, and it is not there: What we record.",
                        "SI 2009/309 reg. 17; model procedure, paragraph 11.3"));
    }

    @Test
    void doesNotMissAClauseThatIsFree() {
        assertThat(LookedAt.changed(paragraphs ->
                        paragraphs.filter(paragraph -> !paragraph.key().equals("trends"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            too-late        | If something is too late, we write to you and say why. The Ombudsman can look at that. | MAY  | Worded otherwise than in the model. Read it once more against what the law asks for.
            too-late        | If it is too late, we write to you and say why.                                        | MUST | The law asks for more here. This no longer says that the Ombudsman can be asked.
            what-is-covered | We are glad to hear from you.                                                          | MUST | This no longer speaks of what the law asks for here: What the law covers.
            """)
    void saysWhatAClauseInOtherWordsHasLost(String key, String text, Severity severity, String sentence) {
        assertThat(LookedAt.worded(key, text))
                .extracting(Flaw::kind, Flaw::severity, Flaw::sentence)
                .containsExactly(tuple(FlawKind.STATUTORY_CHANGED, severity, sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We follow the Complaint Standards and [insert local charter].",
                "We follow the Complaint Standards. Telephone TBC.",
                "We follow the Complaint Standards. Ask for <name of manager>.",
                "We follow the Complaint Standards with ((no-such-slot))."
            })
    void seesWhatIsStillToBeFilledIn(String text) {
        assertThat(LookedAt.worded("standards", text))
                .extracting(Flaw::kind, Flaw::severity, Flaw::paragraph)
                .containsExactly(tuple(FlawKind.PLACEHOLDER, Severity.MUST, "1.1"));
    }

    @Test
    void doesNotTakeALinkForAGap() {
        assertThat(LookedAt.worded(
                        "standards", "We follow the [Complaint Standards](https://www.ombudsman.org.uk/standards)."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See paragraph 9.99 of this.                     | 9.99
            See [below](#section-14).                       | #section-14
            See [the form](form.html).                      | form.html
            See https://ombudsman for more.                 | https://ombudsman
            See www..org.uk, please.                        | www..org.uk,
            """)
    void findsLinksThatLeadNowhere(String text, String marked) {
        assertThat(LookedAt.worded("standards", "We follow the Complaint Standards. " + text))
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.kind()).isEqualTo(FlawKind.DEAD_LINK);
                    assertThat(flaw.place().marked()).isEqualTo(marked);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See paragraph 9.31.",
                "See [what you get](#9.31) and [section 9](#section-9).",
                "See https://www.ombudsman.org.uk/making-complaint?from=us.",
                "See www.ombudsman.org.uk, or write to complaints@www-box.example.",
                "See paragraph 3.2 of the contract."
            })
    void leavesLinksAloneThatLeadSomewhere(String text) {
        assertThat(LookedAt.worded("standards", "We follow the Complaint Standards. " + text))
                .isEmpty();
    }

    @Test
    void asksWhoeverMayGoOutWhetherAnAddressAnswers() {
        Links links = new Links(address -> !address.equals(URI.create("https://www.gone.example/leaflet")));
        Subject subject = Subject.of(
                Clauses.in("Read www.gone.example/leaflet or https://www.here.example."),
                LookedAt.model("provider"),
                LookedAt.TODAY);

        assertThat(links.flaws(subject))
                .extracting(flaw -> flaw.place().marked())
                .containsExactly("www.gone.example/leaflet");
    }

    @Test
    void missesTheWaysToComplainAndTheHelp() {
        assertThat(LookedAt.typed("You can complain by letter. You can go to the Ombudsman."))
                .extracting(Flaw::kind, Flaw::code)
                .containsExactly(
                        tuple(FlawKind.CHANNEL_MISSING, "spoken"),
                        tuple(FlawKind.CHANNEL_MISSING, "electronic"),
                        tuple(FlawKind.ADVOCACY_MISSING, "ADVOCACY_MISSING"));
        assertThat(LookedAt.typed(
                        "You can complain by letter, by phone or online. An independent advocate can help you."
                                + " You can go to the Ombudsman."))
                .isEmpty();
    }
}
