/** Answering, for programs: from the draft to the letter that was sent. */
@NullMarked
package org.forthright.response.web.api;

import org.jspecify.annotations.NullMarked;
