package org.forthright.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.forthright.complaint.party.Party;
import org.forthright.intake.question.TakenDown;
import org.forthright.intake.question.Told;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.FileCheck;
import org.forthright.platform.document.Paper;
import org.forthright.platform.document.Upload;

/** The letter or mail itself, which whoever takes a complaint down adds to it. */
@ApplicationScoped
public class ArrivedPaper {

    public static final String BOX = "file";

    private static final String AGAIN = "Choose the file again. Browsers forget it when a page comes back";

    private final FileCheck fileCheck;

    @Inject
    ArrivedPaper(FileCheck fileCheck) {
        this.fileCheck = fileCheck;
    }

    /** Empty where none was chosen, and with a problem at its box where it cannot be taken or is to be chosen again. */
    public Optional<Paper> in(Upload upload, Told told, Optional<TakenDown> takenDown) {
        if (!upload.hasFile()) {
            return Optional.empty();
        }
        if (takenDown.isEmpty()) {
            upload.answers().problem(BOX, AGAIN);
            return Optional.empty();
        }
        try {
            return Optional.of(paper(upload, told, takenDown.get()));
        } catch (Refusal refused) {
            upload.answers().problem(BOX, refused.reason().sentence());
            return Optional.empty();
        }
    }

    private Paper paper(Upload upload, Told told, TakenDown takenDown) {
        String name = fileCheck.cleanName(upload.name());
        byte[] bytes = upload.bytes();
        String source = told.text("name").isEmpty() ? Party.NAME_NOT_GIVEN : told.text("name");
        return new Paper(
                name,
                DocumentKind.COMPLAINT,
                fileCheck.mediaType(name, bytes),
                bytes,
                source,
                London.dateOf(takenDown.receivedAt()));
    }
}
