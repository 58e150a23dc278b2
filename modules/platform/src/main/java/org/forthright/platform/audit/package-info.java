/** What anyone did, written by one observer and read as the timeline. */
@NullMarked
package org.forthright.platform.audit;

import org.jspecify.annotations.NullMarked;
