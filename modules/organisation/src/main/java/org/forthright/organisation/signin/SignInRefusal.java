package org.forthright.organisation.signin;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why the sign-in service was not changed; what was to change with it in our own rows is then undone as well. */
public enum SignInRefusal implements RefusalReason {
    NOT_MANAGED("The sign-in service is not managed from here. Whoever administers it makes this change there."),
    NOT_ANSWERING("The sign-in service does not answer, so nothing was saved. Try again in a few minutes."),
    NOT_ALLOWED("The sign-in service does not let the platform do this, so nothing was saved."
            + " Whoever runs the platform finds the reason in its log."),
    NOT_DONE("The sign-in service did not do what was asked, so nothing was saved."
            + " Whoever runs the platform finds the reason in its log."),
    NO_SUCH_ORGANISATION("The sign-in service does not know this organisation yet."
            + " Whoever runs the platform sets it up there first."),
    NAME_TAKEN("The sign-in service knows another organisation by this name. Give it a name of its own."),
    ROLE_MISSING("The sign-in service does not know every role of the platform yet."
            + " Whoever runs the platform adds the missing role to its realm."),
    NO_SUCH_PERSON("The sign-in service knows nobody of that kind. Look at the person again."),
    ACCOUNT_CLOSED("The account of this person is closed at the sign-in service."
            + " Whoever runs the platform opens it again there."),
    ADDRESS_TAKEN("Somebody else signs in with this email address. Everybody needs an address of their own."),
    WORKS_ELSEWHERE("This person still belongs to another organisation, so their sign-in stays open."
            + " Remove them from your own organisation instead."),
    NO_MAIL("The sign-in service could not send its invitation. Look at the email address, then try again.");

    private final String sentence;

    SignInRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** Only who is meant to may reach what people have told. */
    @Override
    public Citation citation() {
        return Citation.paragraph("8.1");
    }
}
