/** The national directory of organisations (ODS), as far as a published file of it was loaded. */
@NullMarked
package org.forthright.organisation.ods;

import org.jspecify.annotations.NullMarked;
