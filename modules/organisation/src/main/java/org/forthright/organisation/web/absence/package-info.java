/** Who is away and who stands in, for the administrator. */
@NullMarked
package org.forthright.organisation.web.absence;

import org.jspecify.annotations.NullMarked;
