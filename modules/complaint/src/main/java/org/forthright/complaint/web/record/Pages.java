package org.forthright.complaint.web.record;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.complaint.casefile.CaseTask;
import org.forthright.complaint.citation.Cite;
import org.forthright.complaint.web.overview.Moment;
import org.forthright.platform.form.Answers;

/** The pages of this package. */
@CheckedTemplate(basePath = "complaint")
final class Pages {

    private Pages() {}

    static native TemplateInstance timeline(CaseHeader header, List<Moment> moments, boolean withReadings);

    static native TemplateInstance history(CaseHeader header, HistoryPage page);

    static native TemplateInstance letter(LetterPage page, Answers answers);

    static native TemplateInstance closure(
            CaseHeader header, Cite cite, boolean closed, List<CaseTask> first, List<String> doubts, Answers answers);
}
