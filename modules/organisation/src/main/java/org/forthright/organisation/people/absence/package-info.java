/** Who is away and who sees to their work meanwhile. */
@NullMarked
package org.forthright.organisation.people.absence;

import org.jspecify.annotations.NullMarked;
