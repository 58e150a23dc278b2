/** An organisation's own procedure, version by version: written, approved by somebody else, in force as it stands. */
@NullMarked
package org.forthright.procedure.version;

import org.jspecify.annotations.NullMarked;
