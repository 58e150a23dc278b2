/** Finding out: notes, evidence, findings. */
@NullMarked
package org.forthright.investigation;

import org.jspecify.annotations.NullMarked;
