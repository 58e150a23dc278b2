/** Lays a procedure from elsewhere beside the model, clause by clause. */
@NullMarked
package org.forthright.procedure.comparison;

import org.jspecify.annotations.NullMarked;
