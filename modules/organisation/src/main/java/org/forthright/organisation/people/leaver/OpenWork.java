package org.forthright.organisation.people.leaver;

import java.util.List;
import org.forthright.organisation.people.Membership;

/** A kind of work that people have in hand: a bean of this type lists it before somebody leaves, and hands it over. */
public interface OpenWork {

    /** As the list names it: "Complaints they handle". */
    String title();

    /** Where it stands on the list. */
    int order();

    /** Each piece by a name that gives nothing away: a reference, never what a complaint is about. */
    List<String> of(Membership leaver);

    /** All of it at once, in the transaction in which the person leaves; refuses a successor who may not have it. */
    void handOver(Membership leaver, Membership successor);
}
