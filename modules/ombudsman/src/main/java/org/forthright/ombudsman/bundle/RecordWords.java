package org.forthright.ombudsman.bundle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.complaint.point.Finding;

/** The words of the record that are the same in every bundle, as plain text. */
@CheckedTemplate(basePath = "ombudsman/record")
final class RecordWords {

    private RecordWords() {}

    static native TemplateInstance point(int number, String summary);

    static native TemplateInstance finding(String organisation, Finding.Words found);
}
