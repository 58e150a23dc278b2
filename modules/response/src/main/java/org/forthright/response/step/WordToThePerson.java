package org.forthright.response.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.correspondence.Facts;
import org.forthright.complaint.participation.Participation;
import org.forthright.response.Dispatch.How;

/** A mail that the answer is on its way, without a word of what is in it; none to somebody who has it in their hands. */
@ApplicationScoped
class WordToThePerson {

    private final Correspondence correspondence;

    @Inject
    WordToThePerson(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    void send(Participation participation, How how) {
        Facts facts = correspondence.facts(participation);
        switch (how) {
            case POST -> correspondence.mailToComplainant(participation, "response-by-post", facts);
            case HAND -> {}
            case EMAIL -> correspondence.requireMailToComplainant(participation, "response-by-email", facts);
        }
    }
}
