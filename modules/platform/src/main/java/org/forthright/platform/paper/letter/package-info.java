/** Letters: Markdown with placeholders from a closed list, printed as a PDF that everyone can read. */
@NullMarked
package org.forthright.platform.paper.letter;

import org.jspecify.annotations.NullMarked;
