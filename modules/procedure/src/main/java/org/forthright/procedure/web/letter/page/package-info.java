/** What the pages show on which an organisation words its letters. */
@NullMarked
package org.forthright.procedure.web.letter.page;

import org.jspecify.annotations.NullMarked;
