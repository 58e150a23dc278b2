/** Who: organisations, the people in them, what they may do, and the door that each request comes through. */
@NullMarked
package org.forthright.organisation;

import org.jspecify.annotations.NullMarked;
