/** The procedure: read by everyone, made its own by an organisation, compared, tried and moved to. */
@NullMarked
package org.forthright.app.procedure;

import org.jspecify.annotations.NullMarked;
