package org.forthright.procedure.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.forthright.platform.page.Label;
import org.forthright.platform.page.SetUpEntry;
import org.forthright.procedure.letter.own.OwnText;
import org.forthright.procedure.letter.own.OwnTexts;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.VersionState;

/** The organisation's own letters, among what it sets up. */
@ApplicationScoped
class LettersEntry implements SetUpEntry {

    private final ProcedureAccess access;
    private final OwnTexts texts;

    @Inject
    LettersEntry(ProcedureAccess access, OwnTexts texts) {
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String label() {
        return "Letters";
    }

    @Override
    public String path() {
        return "letters";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String hint() {
        return "What your letters and mails say: the model's words or your own, and the phrases they share";
    }

    @Override
    public Label state() {
        List<OwnText> open = texts.open();
        if (open.stream().anyMatch(text -> text.state() == VersionState.SUBMITTED)) {
            return Label.of("To approve", "yellow");
        }
        return open.isEmpty() ? Label.of("Set up", "green") : Label.of("Draft", "blue");
    }

    @Override
    public boolean isShown() {
        return access.canWrite();
    }
}
