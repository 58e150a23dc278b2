package org.forthright.intake.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void asksAProvidersVisitorNeitherWhomItIsAboutNorForConsent() {
        assertThat(Question.asked(told("who", "MYSELF"), Calderbrook.hospital()))
                .containsExactly(
                        Question.WHO,
                        Question.YOU,
                        Question.SERVICE,
                        Question.WHEN,
                        Question.WHAT,
                        Question.WANTED,
                        Question.ADJUSTMENTS,
                        Question.FILE);
    }

    @Test
    void asksForThePatientWhereSomebodySpeaksForAnother() {
        Told told = told("who", "SOMEBODY_ELSE");
        assertThat(Question.WHO.next(told, Calderbrook.hospital())).contains(Question.PATIENT);
        assertThat(Question.YOU.previous(told, Calderbrook.hospital())).contains(Question.PATIENT);
    }

    @Test
    void asksForConsentOnlyWhereAnotherOrganisationWouldSeeTheComplaint() {
        Offer offer = Calderbrook.commissioner();
        assertThat(Question.asked(told("about", "calderbrook-hospital"), offer)).contains(Question.CONSENT);
        assertThat(Question.asked(told("about", "northmoor-icb"), offer)).doesNotContain(Question.CONSENT);
        assertThat(Question.asked(told("about", Offer.NOT_SURE), offer)).doesNotContain(Question.CONSENT);
        assertThat(Question.asked(told("about", Offer.OTHER, "about-other", "A dentist"), offer))
                .doesNotContain(Question.CONSENT);
    }

    @Test
    void asksWhyOnlyAfterTwelveMonths() {
        assertThat(asksWhy(happened("23", "11", "2025"))).isFalse();
        assertThat(asksWhy(happened("22", "11", "2025"))).isTrue();
        assertThat(asksWhy(told("happened-about", "Many years ago"))).isFalse();
    }

    @Test
    void givesPeopleTheLongerTimeThatTheProcedurePromises() {
        Offer twoYears = Calderbrook.hospital(24);
        assertThat(Question.asked(happened("23", "11", "2024"), twoYears)).doesNotContain(Question.LATE);
        assertThat(Question.asked(happened("22", "11", "2024"), twoYears)).contains(Question.LATE);
    }

    @Test
    void countsTheTwelveMonthsFromTheDayThePersonFoundOut() {
        Map<String, List<String>> answers =
                new HashMap<>(happened("1", "5", "2024").answers());
        answers.putAll(Map.of("known-day", List.of("2"), "known-month", List.of("9"), "known-year", List.of("2026")));
        assertThat(asksWhy(new Told(answers))).isFalse();
    }

    @Test
    void missesWhatACommissionerNeedsAndNothingElse() {
        Told nothing = new Told(Map.of());
        List<Question> missing = Question.asked(nothing, Calderbrook.commissioner()).stream()
                .filter(question ->
                        question.missing(nothing, Calderbrook.commissioner()).isPresent())
                .toList();
        assertThat(missing)
                .containsExactly(
                        Question.WHO, Question.YOU, Question.ABOUT, Question.SERVICE, Question.WHEN, Question.WHAT);
    }

    @Test
    void takesOneWayToReachSomebodyAsEnough() {
        for (String way : List.of("email", "phone", "address")) {
            String where = way.equals("email") ? "gwen@mail.example" : "01632 960 001";
            assertThat(Question.YOU.missing(told("name", "Gwen Pritchard", way, where), Calderbrook.hospital()))
                    .isEmpty();
        }
        assertThat(Question.YOU.missing(told("name", "Gwen Pritchard"), Calderbrook.hospital()))
                .isPresent();
    }

    @Test
    void takesTwentyThousandCharactersAndNotOneMore() {
        Offer offer = Calderbrook.hospital();
        assertThat(Question.WHAT.missing(told("what", "é".repeat(20_000)), offer))
                .isEmpty();
        assertThat(Question.WHAT.missing(told("what", "é".repeat(20_001)), offer))
                .hasValueSatisfying(problem -> assertThat(problem.sentence())
                        .startsWith("You wrote 20,001 characters and we can take 20,000 here."));
    }

    @Test
    void seesThatNobodyFindsOutBeforeItHappened() {
        Map<String, List<String>> answers =
                new HashMap<>(happened("14", "10", "2026").answers());
        answers.putAll(Map.of("known-day", List.of("13"), "known-month", List.of("10"), "known-year", List.of("2026")));
        assertThat(Question.WHEN.missing(new Told(answers), Calderbrook.hospital()))
                .hasValueSatisfying(problem -> assertThat(problem.name()).isEqualTo("known"));
    }

    private static boolean asksWhy(Told told) {
        return Question.asked(told, Calderbrook.hospital()).contains(Question.LATE);
    }

    private static Told happened(String day, String month, String year) {
        return told("happened-day", day, "happened-month", month, "happened-year", year);
    }

    private static Told told(String... fields) {
        Map<String, List<String>> answers = new HashMap<>();
        for (int field = 0; field < fields.length; field += 2) {
            answers.put(fields[field], List.of(fields[field + 1]));
        }
        return new Told(answers);
    }
}
