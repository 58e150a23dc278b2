/** Loads a published file of the national directory: whole, or not at all. */
@NullMarked
package org.forthright.organisation.ods.load;

import org.jspecify.annotations.NullMarked;
