package org.forthright.local.mailbox;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages of the mailbox. */
@CheckedTemplate(basePath = "local")
final class Pages {

    private Pages() {}

    static native TemplateInstance mails(List<KeptMail> mails);

    static native TemplateInstance mail(KeptMail mail);
}
