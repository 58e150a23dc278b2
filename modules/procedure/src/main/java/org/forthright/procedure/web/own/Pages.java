package org.forthright.procedure.web.own;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.web.own.page.CheckPage;
import org.forthright.procedure.web.own.page.DraftPage;
import org.forthright.procedure.web.own.page.SettingsPage;
import org.forthright.procedure.web.own.page.VersionHead;
import org.forthright.procedure.web.own.page.VersionsPage;

/** The pages on which an organisation makes the procedure its own. */
@CheckedTemplate(basePath = "procedure/own")
final class Pages {

    private Pages() {}

    static native TemplateInstance versions(VersionsPage page, Answers answers);

    static native TemplateInstance draft(DraftPage page);

    static native TemplateInstance settings(SettingsPage page, Answers answers);

    /** What is left to do, what it changes, and handing it in or approving it. */
    static native TemplateInstance check(CheckPage page, Answers answers);

    /** Sending it back to its writers. */
    static native TemplateInstance sendBack(VersionHead head, Answers answers);

    /** Giving it up. */
    static native TemplateInstance withdrawal(VersionHead head);
}
