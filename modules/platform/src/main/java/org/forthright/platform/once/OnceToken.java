package org.forthright.platform.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Gives each rendered form its token; templates ask for {@code inject:once.fresh}. */
@Named("once")
@ApplicationScoped
public class OnceToken {

    public UUID fresh() {
        return UUID.randomUUID();
    }
}
