/** The procedure as everyone may read it. */
@NullMarked
package org.forthright.procedure.web;

import org.jspecify.annotations.NullMarked;
