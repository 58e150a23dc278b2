/** What runs, what has to be stopped, and what is left of a run that was not. */
@NullMarked
package org.forthright.local.running;

import org.jspecify.annotations.NullMarked;
