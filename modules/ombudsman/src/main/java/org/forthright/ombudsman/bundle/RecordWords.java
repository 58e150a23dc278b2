package org.forthright.ombudsman.bundle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.complaint.point.Finding;

/** The words of the record that are the same in every bundle, as plain text. */
@CheckedTemplate(basePath = "ombudsman/record")
final class RecordWords {

    private RecordWords() {}

    /** Whose complaint it is, what the Ombudsman calls it where that is known, and what the bundle holds. */
    static native TemplateInstance title(String name, String reference, String holds);

    /** Where and when it happened: what is known of it, then what the person said. */
    static native TemplateInstance place(Place place);

    static native TemplateInstance point(int number, String summary);

    static native TemplateInstance finding(String organisation, Finding.Words found);
}
