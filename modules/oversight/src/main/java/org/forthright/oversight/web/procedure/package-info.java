/** The procedures of a commissioner's providers, looked through by a program. */
@NullMarked
package org.forthright.oversight.web.procedure;

import org.jspecify.annotations.NullMarked;
