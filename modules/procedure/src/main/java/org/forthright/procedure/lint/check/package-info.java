/** The checks of a procedure, one for each kind of mistake. */
@NullMarked
package org.forthright.procedure.lint.check;

import org.jspecify.annotations.NullMarked;
