package org.forthright.organisation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of this package. */
@CheckedTemplate(basePath = "organisation")
final class Pages {

    private Pages() {}

    /** For somebody who is not signed in. */
    static native TemplateInstance welcome(WelcomePage page);

    static native TemplateInstance home(HomePage page);

    static native TemplateInstance setUp(SetUpPage page);
}
