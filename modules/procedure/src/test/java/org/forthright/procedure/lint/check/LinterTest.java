package org.forthright.procedure.lint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Setting;
import org.forthright.procedure.comparison.Clauses;
import org.forthright.procedure.lint.Remark;
import org.forthright.procedure.lint.RemarkKind;
import org.forthright.procedure.lint.Severity;
import org.forthright.procedure.lint.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "provider", "gp-practice", "private-provider"})
    void findsNothingWrongWithAModel(String kind) {
        Procedure model = LookedAt.model(kind);

        assertThat(LookedAt.linter().remarks(LookedAt.subject(model, model))).isEmpty();
    }

    @Test
    void seesATextThatPromisesFiveDaysWhileTheClockCountsThree() {
        List<Remark> remarks = LookedAt.worded(
                "acknowledge-in-time",
                "We acknowledge your complaint within five (5) working days, in writing or by phone.");

        assertThat(remarks)
                .extracting(Remark::kind, Remark::severity, Remark::code, Remark::paragraph)
                .containsExactly(
                        tuple(RemarkKind.AGAINST_SETTING, Severity.MUST, "acknowledgeWithinWorkingDays", "3.8"),
                        tuple(RemarkKind.BELOW_THE_LAW, Severity.MUST, "ACKNOWLEDGED_LATE", "3.8"),
                        tuple(RemarkKind.STATUTORY_CHANGED, Severity.MAY, "acknowledge-in-time", "3.8"));
        assertThat(remarks.getFirst().sentence())
                .isEqualTo(
                        "The text says 5 working days. The setting for this (Acknowledge within) says three working days.");
        assertThat(remarks.getFirst().place().marked())
                .isEqualTo("acknowledge your complaint within five (5) working days");
    }

    @Test
    void seesAClockThatWasSetAndATextThatWasForgotten() {
        assertThat(LookedAt.set(settings -> settings.with(Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS, "2")))
                .filteredOn(remark -> remark.kind() == RemarkKind.AGAINST_SETTING)
                .allSatisfy(
                        remark -> assertThat(remark.sentence())
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
                .filteredOn(remark -> remark.kind() == RemarkKind.AGAINST_SETTING)
                .extracting(Remark::code)
                .containsExactly(setting);
    }

    @Test
    void missesAClauseThatTheLawAsksFor() {
        assertThat(LookedAt.changed(paragraphs ->
                        paragraphs.filter(paragraph -> !paragraph.key().equals("what-we-record"))))
                .extracting(Remark::kind, Remark::paragraph, Remark::sentence, Remark::law)
                .containsExactly(tuple(
                        RemarkKind.STATUTORY_MISSING,
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
                .extracting(Remark::kind, Remark::severity, Remark::sentence)
                .containsExactly(tuple(RemarkKind.STATUTORY_CHANGED, severity, sentence));
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
                .extracting(Remark::kind, Remark::severity, Remark::paragraph)
                .containsExactly(tuple(RemarkKind.PLACEHOLDER, Severity.MUST, "1.1"));
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
                .satisfies(remark -> {
                    assertThat(remark.kind()).isEqualTo(RemarkKind.DEAD_LINK);
                    assertThat(remark.place().marked()).isEqualTo(marked);
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

        assertThat(links.remarks(subject))
                .extracting(remark -> remark.place().marked())
                .containsExactly("www.gone.example/leaflet");
    }

    @Test
    void missesTheWaysToComplainAndTheHelp() {
        assertThat(LookedAt.typed("You can complain by letter. You can go to the Ombudsman."))
                .extracting(Remark::kind, Remark::code)
                .containsExactly(
                        tuple(RemarkKind.CHANNEL_MISSING, "spoken"),
                        tuple(RemarkKind.CHANNEL_MISSING, "electronic"),
                        tuple(RemarkKind.ADVOCACY_MISSING, "ADVOCACY_MISSING"));
        assertThat(LookedAt.typed(
                        "You can complain by letter, by phone or online. An independent advocate can help you."
                                + " You can go to the Ombudsman."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30, 0", "2022-07-01, 1", "2026-11-23, 1"})
    void callsANameOldFromTheDayOnWhichItWas(LocalDate day, int remarks) {
        Subject subject =
                Subject.of(Clauses.in("Northmoor CCG pays for our services."), LookedAt.model("provider"), day);

        assertThat(LookedAt.linter().remarks(subject))
                .filteredOn(remark -> remark.kind() == RemarkKind.OLD_NAME)
                .hasSize(remarks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You can complain to NHS England about our surgery.                     | nhs-england-primary-care
            Our commissioner is NHS England.                                       | nhs-england-commissioner
            Write to the Ombudsman at Millbank Tower, London.                      | ombudsman-old-address
            Write to the Primary Care Trust.                                       | primary-care-trust
            The Data Protection Act 1998 applies.                                  | data-protection-act-1998
            """)
    void knowsWhatIsOutOfDate(String text, String code) {
        assertThat(old(text)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We were formerly part of Northmoor Clinical Commissioning Group.",
                "For specialised services you can complain to NHS England.",
                "NHS England publishes complaint data.",
                "You no longer complain to NHS England.",
                "Northmoor Integrated Care Board is our commissioner."
            })
    void leavesAloneWhatSpeaksOfThePastOrIsStillTrue(String text) {
        assertThat(old(text)).isEmpty();
    }

    @Test
    void callsOfficialEnglishHardToRead() {
        String hard = Stream.generate(() -> "Notwithstanding the aforementioned provisions, consideration of the"
                        + " representations submitted by complainants will be undertaken by appropriately designated"
                        + " personnel in accordance with applicable organisational governance arrangements.")
                .limit(5)
                .collect(Collectors.joining(" "));

        assertThat(LookedAt.typed(hard))
                .filteredOn(remark -> remark.kind() == RemarkKind.HARD_TO_READ)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.severity()).isEqualTo(Severity.MAY);
                    assertThat(remark.sentence()).startsWith("It takes a reading age of about ");
                });
    }

    @Test
    void marksASentenceThatGoesOnAndOn() {
        String endless = "We look into it" + " and into it".repeat(20) + ".";

        assertThat(LookedAt.typed("Short. " + endless + " Short."))
                .filteredOn(remark -> remark.kind() == RemarkKind.HARD_TO_READ)
                .singleElement()
                .satisfies(remark -> assertThat(remark.sentence()).isEqualTo("This sentence has 64 words. Part it."));
    }

    private static List<String> old(String text) {
        return LookedAt.typed(text).stream()
                .filter(remark -> remark.kind() == RemarkKind.OLD_NAME)
                .map(Remark::code)
                .toList();
    }
}
