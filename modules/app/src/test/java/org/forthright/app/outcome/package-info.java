/** Remedies and learning between organisations. */
@NullMarked
package org.forthright.app.outcome;

import org.jspecify.annotations.NullMarked;
