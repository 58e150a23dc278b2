package org.forthright.app.ombudsman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.forthright.app.house.Cast;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.RefusalReason;
import org.forthright.ombudsman.bundle.Bundles;
import org.forthright.ombudsman.step.BuildBundle;

/** Bundles at Calderbrook, on the real database as the real application role. */
abstract class BundlesAtCalderbrook {

    @Inject
    Cast cast;

    @Inject
    Papers papers;

    @Inject
    BuildBundle buildBundle;

    @Inject
    Bundles bundles;

    static void assertRefused(RefusalReason reason, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
