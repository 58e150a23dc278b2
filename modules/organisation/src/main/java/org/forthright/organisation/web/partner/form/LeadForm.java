package org.forthright.organisation.web.partner.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.organisation.partner.Lead;
import org.forthright.platform.form.Answers;

/** Reads who leads on complaints at a provider; with everything left empty nobody is named any more. */
public final class LeadForm {

    private LeadForm() {}

    public static Answers of(Lead lead) {
        return Answers.none()
                .with("name", lead.name())
                .with("role", lead.role())
                .with("email", lead.email())
                .with("phone", lead.phone());
    }

    public static Optional<Lead> read(Answers answers) {
        String role = answers.optional("role").orElse("");
        String email = answers.email("email", "Enter an email address like complaints@practice.example")
                .orElse("");
        String phone = answers.phone("phone", "Enter a phone number like 01632 960 000")
                .orElse("");
        boolean anything = !(role + email + phone).isEmpty() || answers.hasProblems();
        String name = anything
                ? answers.required("name", "Enter the name of the person, or of the post")
                : answers.optional("name").orElse("");
        Stream.of("name", "role", "email", "phone")
                .forEach(part -> answers.maxLength(part, Lead.LONGEST, "This must be 200 characters or fewer"));
        return answers.hasProblems() ? Optional.empty() : Optional.of(new Lead(name, role, email, phone));
    }
}
