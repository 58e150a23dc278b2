package org.forthright.response.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.casefile.CaseFrames;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.response.web.page.CheckPage;

/** The page on which somebody else reads the draft, to pass it or to return it. */
@ApplicationScoped
public class CheckPages {

    private final ReadingPages readingPages;
    private final Steps steps;
    private final CaseFrames caseFrames;
    private final Rules rules;
    private final CurrentActor current;

    @Inject
    CheckPages(ReadingPages readingPages, Steps steps, CaseFrames caseFrames, Rules rules, CurrentActor current) {
        this.readingPages = readingPages;
        this.steps = steps;
        this.caseFrames = caseFrames;
        this.rules = rules;
        this.current = current;
    }

    public TemplateInstance page(InHand.Found found, Answers answers) {
        Participation participation = found.participation();
        return Pages.check(
                new CheckPage(
                        caseFrames.of(participation, ResponseResource.TAB),
                        found.response().version(),
                        steps.written(found.response()),
                        found.response().isWrittenBy(current.actor()),
                        readingPages.parts(participation, found.response()),
                        readingPages.points(participation),
                        rules.cite(participation, "9.31")),
                answers);
    }
}
