package org.forthright.intake.web;

import jakarta.ws.rs.core.NewCookie;
import org.forthright.intake.draft.DraftKey;
import org.forthright.intake.draft.Drafts;

/** The key of a draft as the browser keeps it: for this host alone, and hidden from scripts. */
final class DraftCookie {

    static final String NAME = "__Host-forthright-draft";

    private DraftCookie() {}

    static NewCookie of(DraftKey key) {
        return new NewCookie.Builder(NAME)
                .value(key.value())
                .path("/")
                .maxAge(Math.toIntExact(Drafts.KEPT.toSeconds()))
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
