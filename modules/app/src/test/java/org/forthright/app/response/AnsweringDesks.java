package org.forthright.app.response;

import jakarta.inject.Inject;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;
import org.forthright.app.investigation.InvestigationStories;

/** Those who answer at Calderbrook, and the commissioner that waits for it, each at a browser. */
abstract class AnsweringDesks {

    @Inject
    Cast cast;

    @Inject
    InvestigationStories investigations;

    @Inject
    ResponseStories stories;

    Desk samir() {
        return Desk.of(cast, Cast.CALDERBROOK, ResponseStories.WRITER);
    }

    Desk ruth() {
        return Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi");
    }
}
