/** . */
@NullMarked
package org.forthright.procedure.web.entry;

import org.jspecify.annotations.NullMarked;
