package org.forthright.platform.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets one request renew and the others wait. A browser that opens five tabs asks five times in the same moment; if
 * each used the refresh token, the provider would take it for stolen and end the session.
 */
@ApplicationScoped
class Renewal {

    private static final int PAUSES = 100;
    private static final int PAUSE_MILLIS = 100;

    private final SignIns signIns;

    @Inject
    Renewal(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Tokens in force, or expired ones that the caller alone now renews; empty when nobody is signed in. */
    Optional<SignedIn> currentOrMineToRenew(SessionKey key) {
        Optional<SignedIn> kept = signIns.find(key);
        for (int pause = 0; pause < PAUSES && somebodyElseRenews(key, kept); pause++) {
            pause();
            kept = signIns.find(key);
        }
        return kept;
    }

    private boolean somebodyElseRenews(SessionKey key, Optional<SignedIn> kept) {
        return kept.isPresent() && kept.get().isDueForRenewal() && !signIns.claimRenewal(key);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
