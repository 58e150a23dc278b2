/** The yearly look at everybody's access, for the administrator. */
@NullMarked
package org.forthright.organisation.web.review;

import org.jspecify.annotations.NullMarked;
