package org.forthright.response.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.forthright.complaint.correspondence.Correspondence;
import org.forthright.complaint.participation.Participation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.response.Dispatch.How;
import org.forthright.response.ResponseRefusal;

/** A mail that the answer is on its way, without a word of what is in it. */
@ApplicationScoped
class WordToThePerson {

    private final Correspondence correspondence;

    @Inject
    WordToThePerson(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    void send(Participation participation, How how) {
        boolean mailed =
                switch (how) {
                    case POST -> correspondence.mailToComplainant(participation, "response-by-post");
                    case EMAIL -> correspondence.mailToComplainant(participation, "response-by-email");
                };
        if (how == How.EMAIL && !mailed) {
            throw new Refusal(ResponseRefusal.NO_EMAIL_ADDRESS);
        }
    }
}
