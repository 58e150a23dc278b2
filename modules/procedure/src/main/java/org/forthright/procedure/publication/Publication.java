package org.forthright.procedure.publication;

import java.time.LocalDate;
import org.forthright.platform.page.DateWords;

/**
 * A version that is in force, has been or will be.
 *
 * @param note what it changed, in a sentence
 */
public record Publication(String organisationCode, int number, LocalDate inForceOn, String note) {

    /** "Version 3" of that organisation's own, "Model text of 1 April 2026" of a model that it goes by. */
    public String title(String reader) {
        return organisationCode.equals(reader) ? "Version " + number : "Model text of " + DateWords.day(inForceOn);
    }

    /** As "northmoor-icb/3". */
    public String label() {
        return organisationCode + "/" + number;
    }
}
