/** How the text of a letter is set: its headings, its quotation marks, and what no page may part. */
@NullMarked
package org.forthright.platform.paper.letter.markup;

import org.jspecify.annotations.NullMarked;
