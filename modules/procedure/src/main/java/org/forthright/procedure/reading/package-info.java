/** A procedure as people read it: in the words of one organisation, every place filled. */
@NullMarked
package org.forthright.procedure.reading;

import org.jspecify.annotations.NullMarked;
