package org.forthright.organisation.onboarding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.nio.file.Path;
import java.util.List;
import org.forthright.kernel.refusal.RefusalReason;
import org.forthright.organisation.Profile;
import org.forthright.platform.folder.Mistake;

/** What the commands say on a terminal. */
@CheckedTemplate(basePath = "organisation/onboarding")
final class Reports {

    private Reports() {}

    static native TemplateInstance usage();

    static native TemplateInstance mistakes(List<Mistake> mistakes);

    static native TemplateInstance sound(List<Profile> files);

    static native TemplateInstance plan(Plan plan);

    static native TemplateInstance applied(Applied applied);

    static native TemplateInstance refused(RefusalReason reason);

    static native TemplateInstance exported(List<String> codes, Path into);
}
