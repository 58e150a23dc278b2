/** The letter that becomes of the response: looked at, signed, sent. */
@NullMarked
package org.forthright.response.web.letter;

import org.jspecify.annotations.NullMarked;
