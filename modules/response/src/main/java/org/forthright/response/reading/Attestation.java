package org.forthright.response.reading;

/** What the checker stands for; both or none. */
public record Attestation(boolean procedureFollowed, boolean everyPointAnswered) {

    public boolean isComplete() {
        return procedureFollowed && everyPointAnswered;
    }
}
