package org.forthright.response.draft;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** What a draft begins with, as plain text that its writers go on from. */
@CheckedTemplate(basePath = "response/draft")
final class DraftWords {

    private DraftWords() {}

    static native TemplateInstance issues(List<PointInDraft> points, String outcomeWanted);

    static native TemplateInstance evidence(List<PaperInDraft> papers);

    static native TemplateInstance outcome(List<PointInDraft> points);

    static native TemplateInstance wentWrong(List<PointInDraft> points);

    static native TemplateInstance impact(List<PointInDraft> points);

    /** The lines under the letter. */
    static native TemplateInstance signature(Signatory signatory);

    /** Where the signature will stand. */
    static native TemplateInstance unsigned(String responsiblePerson);

    /** Whether the signed letter went; {@code sent} is how and when, or empty. */
    static native TemplateInstance whereabouts(String sent);
}
