package org.forthright.response.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.forthright.complaint.citation.Rules;
import org.forthright.complaint.participation.Participation;
import org.forthright.complaint.point.Finding;
import org.forthright.complaint.point.Findings;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.TextLength;
import org.forthright.procedure.ResponseContent;
import org.forthright.procedure.setting.Setting;
import org.forthright.response.Response;

/** What my organisation's procedure asks of a response, in the version that was in force when the complaint came in. */
@ApplicationScoped
public class Contents {

    /** The words of one of the contents. */
    public static final TextLength PART =
            new TextLength("Each part of the response", 20_000, Citation.regulation("14(2)", "9.31"));

    private final Rules rules;
    private final Findings findings;

    @Inject
    Contents(Rules rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    public List<ResponseContent> of(Participation participation) {
        return rules.of(participation).responseContents();
    }

    /** Whether somebody else checks it before it is signed; else it goes from its writers straight to the signer. */
    public boolean isCheckedFirst(Participation participation) {
        return rules.of(participation).settings().isYes(Setting.QUALITY_CHECK_BEFORE_SIGNING);
    }

    /** What is written of it and what is missing. */
    public Checklist checklist(Participation participation, Response response) {
        return checklist(participation, response.parts());
    }

    public Checklist checklist(Participation participation, Map<String, String> parts) {
        boolean upheld = findings.mine(participation.complaintId()).stream()
                .map(Finding::outcome)
                .anyMatch(outcome -> outcome.isWellFounded());
        return Checklist.of(of(participation), parts, upheld);
    }
}
