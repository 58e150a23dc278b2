package org.forthright.investigation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.investigation.web.page.DocumentsPage;
import org.forthright.investigation.web.page.EvidencePage;
import org.forthright.investigation.web.page.FindingPage;
import org.forthright.investigation.web.page.NotesPage;
import org.forthright.platform.form.Answers;

/** The pages of this package. */
@CheckedTemplate(basePath = "investigation")
final class Pages {

    private Pages() {}

    static native TemplateInstance notes(NotesPage page, Answers answers);

    static native TemplateInstance documents(DocumentsPage page);

    static native TemplateInstance evidence(EvidencePage page, Answers answers);

    static native TemplateInstance finding(FindingPage page, Answers answers);
}
