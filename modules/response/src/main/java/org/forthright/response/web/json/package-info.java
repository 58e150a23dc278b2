/** What programs send and get. */
@NullMarked
package org.forthright.response.web.json;

import org.jspecify.annotations.NullMarked;
