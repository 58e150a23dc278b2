package org.forthright.platform.done;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Properties;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.platform.page.RoomWords;

/**
 * What people read after they have done something. Each room brings {@code done/<room>.properties}, in which a
 * {@link AuditedEvent#notice()} stands with its sentence.
 */
@Startup
@ApplicationScoped
class Notices {

    private final Properties words = RoomWords.in("done");

    /** Empty where no room has a sentence for it, as for a key that somebody made up. */
    Optional<String> sentence(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }
}
