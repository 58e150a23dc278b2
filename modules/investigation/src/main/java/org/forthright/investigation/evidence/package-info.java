/** Which paper speaks to which point, and whose view it gives. */
@NullMarked
package org.forthright.investigation.evidence;

import org.jspecify.annotations.NullMarked;
