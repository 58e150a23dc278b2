package org.forthright.organisation.web.people;

import java.util.Optional;
import java.util.Set;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.organisation.people.PeopleRefusal;
import org.forthright.organisation.step.people.AddPerson;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.Role;

/** Reads a new person from their form; what is wrong stays on the answers. */
final class PersonForm {

    private static final TextLength NAME = new TextLength("The name", 200, Citation.paragraph("8.1"));
    private static final TextLength SUBJECT = new TextLength("The user ID", 255, Citation.paragraph("8.1"));

    private PersonForm() {}

    /** @param managed whether the sign-in service is looked after from here, so that nobody has to know the user ID */
    static Optional<AddPerson.Command> read(Answers answers, boolean managed) {
        String name = answers.required("name", NAME, "Enter the name");
        answers.required("email", "Enter the email address at work");
        Optional<String> email = answers.email("email", "Enter an email address in the form name@example.com");
        Set<Role> roles = roles(answers);
        String subject =
                managed ? "" : answers.required("subject", SUBJECT, "Enter the user ID at the sign-in service");
        return answers.hasProblems()
                ? Optional.empty()
                : Optional.of(new AddPerson.Command(name, email.orElseThrow(), roles, subject));
    }

    static Set<Role> roles(Answers answers) {
        return answers.choices("roles", Role.class, PeopleRefusal.NO_ROLE.sentence());
    }
}
