/** What programs send and get. */
@NullMarked
package org.forthright.investigation.web.json;

import org.jspecify.annotations.NullMarked;
