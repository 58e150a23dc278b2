/** Recording that what was promised was done, the same for remedies and for learning. */
@NullMarked
package org.forthright.outcome.web.completion;

import org.jspecify.annotations.NullMarked;
