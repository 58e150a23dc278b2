package org.forthright.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.forthright.intake.draft.Draft;
import org.forthright.intake.draft.Drafts;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.DocumentRefusal;
import org.forthright.platform.document.FileCheck;
import org.forthright.platform.document.Paper;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Puts a file into a draft, when it is one that we can take. */
@ApplicationScoped
class Enclosure {

    private final FileCheck fileCheck;
    private final Drafts drafts;

    @Inject
    Enclosure(FileCheck fileCheck, Drafts drafts) {
        this.fileCheck = fileCheck;
        this.drafts = drafts;
    }

    /** Where no file was chosen, the draft stays as it is. */
    void put(@Nullable FileUpload file, Draft draft) {
        if (file == null || file.fileName().isEmpty()) {
            return;
        }
        String name = fileCheck.cleanName(file.fileName());
        byte[] bytes = bytes(file);
        drafts.attach(draft, new Draft.Attachment(name, fileCheck.mediaType(name, bytes)), bytes);
    }

    void takeOut(Draft draft) {
        drafts.detach(draft);
    }

    /** A file that is too large is refused before it is read into memory. */
    private static byte[] bytes(FileUpload file) {
        if (file.size() > Paper.MAX_BYTES) {
            throw new Refusal(DocumentRefusal.TOO_LARGE);
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
