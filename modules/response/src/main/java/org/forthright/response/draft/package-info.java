/** The text of a response: its thirteen contents, what is still missing, and how it looks as a letter. */
@NullMarked
package org.forthright.response.draft;

import org.jspecify.annotations.NullMarked;
