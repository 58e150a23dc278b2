package org.forthright.procedure.reference;

import org.forthright.platform.folder.MayBeMissing;

/**
 * An entry of a code list.
 *
 * @param hint a sentence under the name on a form; may be empty, as all that follows
 * @param meaning of a finding
 * @param evidence of a standing: what is to be on file before anything about the patient is told to somebody else
 * @param basis of a ground for exclusion: where the law names it
 * @param signpost of a ground for exclusion: where the person goes instead
 * @param oral of a channel: spoken, so that the person is sent a written record (SI 2009/309 reg. 13(2))
 * @param electronic of a channel
 * @param wellFounded of a finding: counted as well-founded in the annual report (SI 2009/309 reg. 18)
 * @param returns of a subject: the nearest headings of the national returns
 */
public record Code(
        String code,
        String name,
        @MayBeMissing String hint,
        @MayBeMissing String meaning,
        @MayBeMissing String evidence,
        @MayBeMissing String basis,
        @MayBeMissing String signpost,
        @MayBeMissing boolean oral,
        @MayBeMissing boolean electronic,
        @MayBeMissing boolean wellFounded,
        @MayBeMissing Returns returns) {

    /** Headings of the returns of hospitals and of primary care. */
    public record Returns(String hospital, String primary) {

        /** None: of an entry that is no subject. */
        Returns() {
            this("", "");
        }
    }
}
