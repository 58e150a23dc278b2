package org.forthright.app.docs;

import org.forthright.procedure.setting.Floor;

/**
 * A setting below the law.
 *
 * @param value as a procedure would hold it
 * @param words as the table says it
 */
record Attempt(String value, String words) {

    static Attempt at(Floor floor) {
        return switch (floor) {
            case ACKNOWLEDGEMENT, SCOTTISH_ACKNOWLEDGEMENT -> new Attempt("4", "4 working days");
            case TARGET -> new Attempt("121", "121 working days");
            case SIX_MONTHS -> new Attempt("7", "7 months");
            case TWELVE_MONTHS -> new Attempt("6", "6 months");
            case CHANNELS -> new Attempt("letter,email,online", "in writing only");
            case NEXT_DAY -> new Attempt("spoken", "spoken, without asking the person");
            case PAUSES -> new Attempt("person,police,coroner,judge,legal-claim", "a legal claim as a fifth reason");
            case SIGNERS -> new Attempt("complaints-manager", "the complaints manager alone");
            case DELAY_LETTER -> new Attempt("handler", "the handler");
            case OMBUDSMAN, SCOTTISH_OMBUDSMAN -> new Attempt("no", "no");
            case SCOTTISH_STAGES -> new Attempt("one", "one stage");
            case SCOTTISH_FIRST_STAGE -> new Attempt("6", "6 working days");
            case SCOTTISH_SECOND_STAGE -> new Attempt("25", "25 working days");
            case SCOTTISH_TIME_LIMIT -> new Attempt("3", "3 months");
        };
    }
}
