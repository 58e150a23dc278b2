/** The procedure, asked for by a visitor. */
@NullMarked
package org.forthright.app.procedure;

import org.jspecify.annotations.NullMarked;
