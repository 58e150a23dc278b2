package org.forthright.complaint.web.sharing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.complaint.web.sharing.page.ConsentPage;
import org.forthright.complaint.web.sharing.page.ConsentsPage;
import org.forthright.complaint.web.sharing.page.ForwardingPage;
import org.forthright.complaint.web.sharing.page.PreviewPage;
import org.forthright.platform.form.Answers;

/** Consent and forwarding. */
@CheckedTemplate(basePath = "complaint")
final class Pages {

    private Pages() {}

    static native TemplateInstance consents(ConsentsPage page, Answers answers);

    static native TemplateInstance consentAnswer(ConsentPage page, Answers answers);

    static native TemplateInstance consentWithdrawal(ConsentPage page, Answers answers);

    static native TemplateInstance forwarding(ForwardingPage page, Answers answers);

    static native TemplateInstance forwardingPreview(PreviewPage page, Answers answers);
}
