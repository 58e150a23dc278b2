/** The places of a procedure that are filled in: from the directory, from a setting, or by the organisation. */
@NullMarked
package org.forthright.procedure.slot;

import org.jspecify.annotations.NullMarked;
