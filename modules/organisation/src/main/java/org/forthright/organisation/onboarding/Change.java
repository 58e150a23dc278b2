package org.forthright.organisation.onboarding;

/**
 * One difference between a file and what is live.
 *
 * @param what of whom or of what, as "Ruth Adeyemi"
 * @param from what is live; empty where there is nothing yet
 * @param to what the file says
 */
public record Change(Kind kind, String what, String from, String to) {

    /** What a difference is about, and whether taking the file over changes it. */
    public enum Kind {
        OPENED("The organisation is opened", true),
        DETAIL("Detail", true),
        ADMITTED("Person is admitted", true),
        PERSON("Person", true),
        ROLES("Roles", true),
        ARRANGED("Arrangement is made", true),
        SIGN_IN_ORGANISATION("Organisation at the sign-in", true),
        SIGN_IN_ACCOUNT("Account is made", true),
        SIGN_IN_ROLES("Roles at the sign-in", true),
        /** Leaving is a day in the file, not a line that is gone. */
        PERSON_STAYS("Not in the file, stays", false),
        ARRANGEMENT_STAYS("Arrangement differs, stays", false),
        /** Worth a look: it should be the same person. */
        ACCOUNT_KNOWN("Signs in with an account that exists", false),
        /** Accounts belong to people and may serve other organisations. */
        ACCOUNT_DIFFERS("Account differs, stays", false),
        ACCOUNT_CLOSED("Account is closed, stays", false),
        NOT_MANAGED("Left to whoever administers the sign-in", false);

        private final String title;
        private final boolean isMade;

        Kind(String title, boolean isMade) {
            this.title = title;
            this.isMade = isMade;
        }

        public String title() {
            return title;
        }

        public boolean isMade() {
            return isMade;
        }
    }
}
