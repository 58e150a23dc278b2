package org.forthright.platform.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of the platform itself. */
@CheckedTemplate
public final class Pages {

    private Pages() {}

    /** Every component in each of its states, to be looked at and to be checked for accessibility. */
    public static native TemplateInstance gallery(Gallery gallery);
}
