package org.forthright.platform.done;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.forthright.kernel.event.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** What this request has changed. Every change is an event, and a step tells its own event last. */
@RequestScoped
class Deed {

    private final Notices notices;
    private @Nullable String notice;

    @Inject
    Deed(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes AuditedEvent event) {
        if (notices.sentence(event.notice()).isPresent()) {
            notice = event.notice();
        }
    }

    /** The key of the sentence that tells it; empty where there is nothing to tell. */
    Optional<String> notice() {
        return Optional.ofNullable(notice);
    }
}
