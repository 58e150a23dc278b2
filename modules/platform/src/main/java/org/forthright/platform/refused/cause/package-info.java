/** What can stand in the way of a request, each with the answer it gets. */
@NullMarked
package org.forthright.platform.refused.cause;

import org.jspecify.annotations.NullMarked;
