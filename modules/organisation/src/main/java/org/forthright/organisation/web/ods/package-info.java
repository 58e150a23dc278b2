/** What the national directory says of an organisation, on its pages. */
@NullMarked
package org.forthright.organisation.web.ods;

import org.jspecify.annotations.NullMarked;
