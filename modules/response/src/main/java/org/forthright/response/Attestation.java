package org.forthright.response;

/** What the checker stands for; both or none. */
public record Attestation(boolean procedureFollowed, boolean everyPointAnswered) {

    public boolean isComplete() {
        return procedureFollowed && everyPointAnswered;
    }
}
