/** Bundles: chosen papers of a complaint in one numbered document, and in one sealed folder. */
@NullMarked
package org.forthright.platform.paper.bundle;

import org.jspecify.annotations.NullMarked;
