/** Letters in an organisation's own words, from the first draft to what a person reads. */
@NullMarked
package org.forthright.app.letter;

import org.jspecify.annotations.NullMarked;
