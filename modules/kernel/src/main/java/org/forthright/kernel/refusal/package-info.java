/** The answer no, always with its reason and with the rule that the reason rests on. */
@NullMarked
package org.forthright.kernel.refusal;

import org.jspecify.annotations.NullMarked;
