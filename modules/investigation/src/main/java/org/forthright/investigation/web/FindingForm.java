package org.forthright.investigation.web;

import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.FindingOutcome;
import org.forthright.platform.form.Answers;
import org.jspecify.annotations.Nullable;

/** The form of a finding: what is read from it and what it starts with. */
final class FindingForm {

    private FindingForm() {}

    static Finding.Words words(Answers answers) {
        String should = text(answers, "should", "Enter what should have happened");
        String happened = text(answers, "happened", "Enter what happened");
        String evidence = text(answers, "evidence", null);
        String standard = text(answers, "standard", "Enter what it is measured against, or that there is no standard");
        String impact = text(answers, "impact", null);
        FindingOutcome outcome = answers.choice("outcome", FindingOutcome.class, "Select the finding")
                .orElse(FindingOutcome.NO_FINDING);
        return new Finding.Words(should, happened, evidence, standard, impact, outcome);
    }

    static Answers filled(Finding.Words words) {
        return Answers.none()
                .with("should", words.shouldHaveHappened())
                .with("happened", words.happened())
                .with("evidence", words.evidence())
                .with("standard", words.standard())
                .with("impact", words.impact())
                .with("outcome", words.outcome().name());
    }

    /** The version that the writer had before them; null where there was no finding yet. */
    static @Nullable Integer version(Answers answers) {
        return answers.wholeNumber("version", 0, Integer.MAX_VALUE, "Reload the page")
                .orElse(null);
    }

    private static String text(Answers answers, String name, @Nullable String sentence) {
        return sentence == null
                ? answers.optional(name, Finding.Words.PART).orElse("")
                : answers.required(name, Finding.Words.PART, sentence);
    }
}
