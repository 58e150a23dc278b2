package org.forthright.organisation.web.partner.form;

import java.time.LocalDate;
import java.util.Optional;
import org.forthright.organisation.partner.PartnerRefusal;
import org.forthright.organisation.partner.assurance.Assurance;
import org.forthright.organisation.partner.assurance.Assurance.Finding;
import org.forthright.organisation.partner.assurance.DutyState;
import org.forthright.platform.form.Answers;

/** Reads how a provider stands with a duty; what is wrong stays on the answers. */
public final class DutyForm {

    private DutyForm() {}

    public static Answers of(Optional<Assurance> known, LocalDate today) {
        return known.map(saved -> Answers.none()
                        .with("state", saved.state().name())
                        .with("evidence", saved.evidence())
                        .with("link", saved.link())
                        .with("on", saved.notedOn())
                        .with("review", saved.reviewOn().orElse(null)))
                .orElseGet(() -> Answers.none().with("on", today));
    }

    public static Optional<Finding> read(Answers answers, LocalDate today) {
        Optional<DutyState> state = answers.choice("state", DutyState.class, "Select how the provider stands with it");
        String evidence = answers.optional("evidence").orElse("");
        String link = answers.optional("link").orElse("");
        Optional<LocalDate> on = answers.pastDate("on", "Enter the day of which this is true", today);
        Optional<LocalDate> review = answers.optionalDate("review");
        answers.maxLength("evidence", Assurance.LONGEST_EVIDENCE, "The evidence must be 2,000 characters or fewer");
        answers.maxLength("link", Assurance.LONGEST_LINK, "The address must be 500 characters or fewer");
        if (!link.isEmpty() && !Finding.isAddress(link)) {
            answers.problem("link", PartnerRefusal.NOT_AN_ADDRESS.sentence());
        }
        if (state.filter(DutyState::needsEvidence).isPresent() && (evidence + link).isEmpty()) {
            answers.problem("evidence", PartnerRefusal.EVIDENCE_MISSING.sentence());
        }
        return answers.hasProblems()
                ? Optional.empty()
                : Optional.of(new Finding(state.orElseThrow(), evidence, link, on.orElseThrow(), review.orElse(null)));
    }
}
