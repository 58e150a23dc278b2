/** What the directory knows of the organisation whose procedure it is; this room stands beside the one that keeps it. */
@NullMarked
package org.forthright.procedure.directory;

import org.jspecify.annotations.NullMarked;
