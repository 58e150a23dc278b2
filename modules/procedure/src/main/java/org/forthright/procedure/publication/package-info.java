/** What is in force on a day, and from when the next one is. */
@NullMarked
package org.forthright.procedure.publication;

import org.jspecify.annotations.NullMarked;
