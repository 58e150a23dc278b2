/** Where this room shows itself in the navigation and on the organisation's front page. */
@NullMarked
package org.forthright.organisation.web.entry;

import org.jspecify.annotations.NullMarked;
