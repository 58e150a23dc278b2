/** Finding out, on the real database. */
@NullMarked
package org.forthright.app.investigation;

import org.jspecify.annotations.NullMarked;
