/** What people do to put right and to learn, one class for each step. */
@NullMarked
package org.forthright.outcome.step;

import org.jspecify.annotations.NullMarked;
