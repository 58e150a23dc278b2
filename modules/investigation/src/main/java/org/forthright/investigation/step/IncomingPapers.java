package org.forthright.investigation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.investigation.InvestigationRefusal;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.DocumentKind;
import org.forthright.platform.document.FileCheck;
import org.forthright.platform.document.Paper;

/** Looks at what comes in before it goes into the file. */
@ApplicationScoped
class IncomingPapers {

    private final FileCheck fileCheck;

    @Inject
    IncomingPapers(FileCheck fileCheck) {
        this.fileCheck = fileCheck;
    }

    Paper accept(IncomingPaper paper) {
        if (paper.bytes().length == 0 && paper.name().isBlank()) {
            throw new Refusal(InvestigationRefusal.NOTHING_TO_KEEP);
        }
        String name = fileCheck.cleanName(paper.name());
        String mediaType = fileCheck.mediaType(name, paper.bytes());
        return new Paper(name, kind(mediaType), mediaType, paper.bytes(), paper.source(), paper.datedOn());
    }

    /** A recording stays recognisable as one, because it can never be the response (procedure 9.31). */
    private static DocumentKind kind(String mediaType) {
        return mediaType.startsWith("audio/") ? DocumentKind.RECORDING : DocumentKind.EVIDENCE;
    }
}
