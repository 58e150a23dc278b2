package org.forthright.local;

import java.util.Map;

/** What the environment gives from outside, so that no part of our own is started for it. */
record External(Map<String, String> environment) {

    boolean hasDatabase() {
        return environment.containsKey("FORTHRIGHT_DATABASE_URL");
    }

    boolean hasSignIn() {
        return environment.containsKey("FORTHRIGHT_OIDC_URL");
    }

    boolean hasMail() {
        return environment.containsKey("FORTHRIGHT_MAIL_HOST");
    }

    boolean knows(String setting) {
        return environment.containsKey(setting);
    }
}
