/** What is looked at before a version of a procedure is published; other packages add checks of their own. */
@NullMarked
package org.forthright.procedure.check;

import org.jspecify.annotations.NullMarked;
