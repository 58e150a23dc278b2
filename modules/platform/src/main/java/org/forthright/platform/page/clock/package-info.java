/** The case clock: the dates of one complaint on one line, drawn without a script. */
@NullMarked
package org.forthright.platform.page.clock;

import org.jspecify.annotations.NullMarked;
