/** What is wrong with a procedure: below the law, against its own clocks, unfilled, out of date, hard to read. */
@NullMarked
package org.forthright.procedure.lint;

import org.jspecify.annotations.NullMarked;
