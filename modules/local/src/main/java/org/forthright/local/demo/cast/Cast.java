package org.forthright.local.demo.cast;

import java.util.List;
import org.forthright.organisation.Organisation;
import org.forthright.platform.tenancy.Actor;

/** Everyone who may act in a story. */
public record Cast(List<Member> members) {

    public Cast {
        members = List.copyOf(members);
    }

    /** A person in one of their organisations. */
    public record Member(String username, Actor actor) {}

    /** The member of the public at the organisation's door. */
    public Actor visitor(String organisation) {
        return members.stream()
                .map(Member::actor)
                .filter(actor -> actor.organisationCode().equals(organisation))
                .findFirst()
                .map(colleague ->
                        Actor.visitor(Organisation.idOf(organisation), organisation, colleague.organisationName()))
                .orElseThrow(() -> new IllegalArgumentException("There is no organisation " + organisation));
    }

    /**
     * A person at work.
     *
     * @param organisation may be empty where they work for one alone
     */
    public Actor actor(String organisation, String username) {
        List<Actor> found = members.stream()
                .filter(member -> member.username().equals(username))
                .map(Member::actor)
                .filter(actor ->
                        organisation.isEmpty() || actor.organisationCode().equals(organisation))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    "It has to be clear for whom " + username + " acts; found: " + found.size() + " organisations");
        }
        return found.getFirst();
    }
}
