package org.forthright.procedure.publication;

import java.time.LocalDate;

/**
 * A version that is in force, has been or will be.
 *
 * @param note what it changed, in a sentence
 */
public record Publication(String organisationCode, int number, LocalDate inForceOn, String note) {

    /** As "northmoor-icb/3". */
    public String label() {
        return organisationCode + "/" + number;
    }
}
