package org.forthright.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.forthright.intake.draft.DraftKey;
import org.forthright.intake.draft.Drafts;
import org.forthright.intake.question.Offers;
import org.forthright.organisation.Organisation;
import org.forthright.organisation.OrganisationKind;
import org.forthright.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Receives whoever comes to the public door. */
@ApplicationScoped
class Reception {

    private final Organisations organisations;
    private final Offers offers;
    private final Drafts drafts;

    @Inject
    Reception(Organisations organisations, Offers offers, Drafts drafts) {
        this.organisations = organisations;
        this.offers = offers;
        this.drafts = drafts;
    }

    /** The organisation whose door this is; one that only reads bundles has none. */
    Organisation organisation() {
        Organisation mine = organisations.mine();
        if (mine.kind() == OrganisationKind.OMBUDSMAN) {
            throw new NotFoundException();
        }
        return mine;
    }

    /** Somebody who reads. */
    Visit visit(@Nullable String cookie) {
        organisation();
        Optional<DraftKey> key = DraftKey.in(cookie);
        return new Visit(key.orElseGet(DraftKey::fresh), key.flatMap(drafts::find), offers.mine());
    }

    /** Somebody who writes: their draft is begun if there is none, and locked. */
    Visit visitToWrite(@Nullable String cookie) {
        organisation();
        DraftKey key = DraftKey.in(cookie).orElseGet(DraftKey::fresh);
        return new Visit(key, Optional.of(drafts.open(key)), offers.mine());
    }
}
