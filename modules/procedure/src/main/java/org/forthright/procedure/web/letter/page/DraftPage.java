package org.forthright.procedure.web.letter.page;

import java.util.List;
import org.forthright.platform.form.Option;

/**
 * A text that is being written.
 *
 * @param known the version of the row that the form is filled in from
 * @param startedFrom what its words were copied from
 * @param returned who sent it back, when and why; empty where nobody did
 * @param faults what keeps it from being used, as it was last saved
 * @param preview of what is in the form
 * @param papers the same as it is printed, once it is saved
 * @param formats in which the preview can be shown
 * @param names what can stand in double brackets
 * @param model what the model says; empty for a phrase
 */
public record DraftPage(
        TextHead head,
        String known,
        String startedFrom,
        String returned,
        List<FaultLine> faults,
        Preview preview,
        List<Paper> papers,
        List<Option> formats,
        List<Name> names,
        String model) {

    public DraftPage {
        faults = List.copyOf(faults);
        papers = List.copyOf(papers);
        formats = List.copyOf(formats);
        names = List.copyOf(names);
    }

    /** A name that may stand in double brackets. */
    public record Name(String written, String meaning, String type) {}

    /** A PDF of the sample. */
    public record Paper(String title, String href) {}
}
