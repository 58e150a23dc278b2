package org.forthright.organisation.web.partner.form;

import java.util.Locale;
import java.util.Optional;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.partner.Provider;
import org.forthright.organisation.step.partner.MakeArrangement.With;
import org.forthright.platform.form.Answers;

/** Reads with whom services are arranged: an organisation of the platform by its code, or somebody else in words. */
public final class WhoForm {

    private static final String ODS_CODE = "[A-Z0-9]{3,10}";

    private WhoForm() {}

    public static Optional<With> read(Answers answers, Optional<Organisation> here) {
        return here.<Optional<With>>map(organisation -> Optional.of(new With.Here(organisation.id())))
                .orElseGet(() -> elsewhere(answers));
    }

    private static Optional<With> elsewhere(Answers answers) {
        String name = answers.required("name", "Enter the name of the provider");
        answers.maxLength("name", Provider.LONGEST_NAME, "The name must be 200 characters or fewer");
        String code =
                answers.required("ods", "Enter the ODS code of the provider").toUpperCase(Locale.UK);
        if (!code.isEmpty() && !code.matches(ODS_CODE)) {
            answers.problem("ods", "An ODS code has 3 to 10 letters and figures");
        }
        return answers.hasProblems() ? Optional.empty() : Optional.of(new With.Elsewhere(code, name));
    }
}
