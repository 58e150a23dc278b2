package org.forthright.organisation.people;

import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.RefusalReason;

/** Why somebody is not admitted, appointed, taken out or given a role. */
public enum PeopleRefusal implements RefusalReason {
    TWO_RESPONSIBLE(
            "Somebody else is the responsible person on one of these days. There is one at a time: hand the office over"
                    + " from one to the next.",
            Office.RESPONSIBLE_PERSON.citation()),
    LAST_RESPONSIBLE(
            "This is your responsible person, and nobody follows. Hand the office over first.",
            Office.RESPONSIBLE_PERSON.citation()),
    LAST_MANAGER(
            "This is your only complaints manager, and nobody follows. Hand the office over first.",
            Office.COMPLAINTS_MANAGER.citation()),
    HELD_ALREADY("This person holds the office on one of these days already.", Rule.OFFICES),
    NOT_HERE_THEN("The person you chose does not work in your organisation on these days.", Rule.OFFICES),
    BEGINS_IN_THE_PAST(
            "An appointment begins today or later: it cannot make good what was done without it.", Rule.OFFICES),
    ENDS_BEFORE_IT_BEGINS("The last day is before the first.", Rule.OFFICES),
    BEGUN_ALREADY("This appointment has begun. Hand it over, or enter its last day.", Rule.OFFICES),
    OVER_ALREADY("This appointment is over already.", Rule.OFFICES),
    BY_APPOINTMENT(
            "The responsible person and the complaints manager are appointed, with a first day. No other way leads to"
                    + " these roles.",
            Rule.OFFICES),
    NO_OFFICES_HERE("An organisation that takes part in no complaint appoints nobody.", Rule.OFFICES),
    ROLE_NOT_HERE("An organisation of your kind does not have this role.", Rule.ACCESS),
    NO_ROLE("Choose at least one role.", Rule.ACCESS),
    KNOWN_ALREADY("This person is on your list of people already.", Rule.ACCESS),
    NOBODY_TAKES_OVER("This person has work in hand. Choose a colleague who takes it over.", Rule.WORK),
    LAST_ADMINISTRATOR(
            "Nobody else looks after the people here. Give somebody else the role of administrator first.",
            Rule.ACCESS),
    CHANGED_MEANWHILE(
            "The roles of somebody you ticked have changed since you opened the page. Look at them again.",
            Rule.ACCESS),
    OWN_ACCESS("Nobody confirms their own access while somebody else can.", Rule.ACCESS),
    LAST_DAY_IN_THE_PAST("The last day is today or later.", Rule.ACCESS),
    NOTHING_DIFFERS("The sign-in service and your list agree about this person already.", Rule.ACCESS);

    private final String sentence;
    private final Citation citation;

    PeopleRefusal(String sentence, Citation citation) {
        this.sentence = sentence;
        this.citation = citation;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    private static final class Rule {
        private static final Citation WORK = Citation.paragraph("9.19");

        private static final Citation OFFICES = Citation.regulation("4(1)", "2.1");
        /** Only who is meant to may reach what people have told. */
        private static final Citation ACCESS = Citation.paragraph("8.1");
    }
}
