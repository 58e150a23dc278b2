package org.forthright.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.forthright.intake.draft.Drafts;
import org.forthright.platform.time.DayHasPassed;

/** What was begun and not sent is forgotten, so that nobody's story lies about. */
@ApplicationScoped
class ForgetDrafts {

    private final Drafts drafts;
    private final Clock clock;

    @Inject
    ForgetDrafts(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    void on(@Observes DayHasPassed day) {
        drafts.forgetUntouchedSince(clock.instant().minus(Drafts.KEPT));
    }
}
