/** What somebody leaves on a draft who did not write it. */
@NullMarked
package org.forthright.response.reading;

import org.jspecify.annotations.NullMarked;
