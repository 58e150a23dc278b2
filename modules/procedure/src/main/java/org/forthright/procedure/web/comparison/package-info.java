/** The pages on which a procedure from elsewhere is compared with the model. */
@NullMarked
package org.forthright.procedure.web.comparison;

import org.jspecify.annotations.NullMarked;
