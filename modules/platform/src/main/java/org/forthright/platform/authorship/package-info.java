/** Who had a hand in a text that somebody else has to agree to. */
@NullMarked
package org.forthright.platform.authorship;

import org.jspecify.annotations.NullMarked;
