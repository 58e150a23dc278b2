package org.forthright.outcome.web;

import java.time.LocalDate;
import java.util.Optional;
import org.forthright.complaint.ComplaintRefusal;
import org.forthright.complaint.clock.Clocks;
import org.forthright.outcome.OutcomeRefusal;
import org.forthright.outcome.action.Action;
import org.forthright.outcome.step.RecordLearning;
import org.forthright.outcome.step.RecordRemedy;
import org.forthright.platform.form.Answers;

/** Reads promises from their forms; what is wrong stays on the answers. */
final class ActionForm {

    private ActionForm() {}

    static Optional<RecordRemedy.Command> remedy(Answers answers, Clocks clocks, LocalDate today) {
        String kind = answers.required("kind", "Choose what kind of remedy it is");
        return promise(answers, clocks, today)
                .map(learning -> new RecordRemedy.Command(kind, learning.what(), learning.owner(), learning.dueOn()));
    }

    /** The questions that remedies and learning share. */
    static Optional<RecordLearning.Command> promise(Answers answers, Clocks clocks, LocalDate today) {
        String what = answers.required("what", Action.WHAT, "Enter what will be done");
        String owner = answers.required("owner", Action.OWNER, "Enter who sees to it");
        Optional<LocalDate> due = answers.date("due", "Enter by when it will be done");
        due.filter(day -> !Action.canBeDue(day, today))
                .ifPresent(day -> answers.problem("due", OutcomeRefusal.NO_DAY_FOR_IT.sentence()));
        due.filter(day -> !clocks.reaches(day))
                .ifPresent(day -> answers.problem("due", ComplaintRefusal.DAY_BEYOND_CALENDAR.sentence()));
        return answers.hasProblems()
                ? Optional.empty()
                : Optional.of(new RecordLearning.Command(what, owner, due.orElseThrow()));
    }
}
