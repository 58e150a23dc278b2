/** Says on the page that follows a change that it was made. */
@NullMarked
package org.forthright.platform.done;

import org.jspecify.annotations.NullMarked;
