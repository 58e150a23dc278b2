package org.forthright.app.investigation;

import jakarta.inject.Inject;
import org.forthright.app.house.Cast;
import org.forthright.app.house.Desk;

/** The hospital that finds out, and the commissioner that forwarded, each at a browser. */
abstract class InvestigatingDesks {

    @Inject
    Cast cast;

    @Inject
    InvestigationStories hospital;

    Desk samir() {
        return Desk.of(cast, Cast.CALDERBROOK, "samir.khalil");
    }

    Desk ruth() {
        return Desk.of(cast, Cast.NORTHMOOR, "ruth.adeyemi");
    }
}
