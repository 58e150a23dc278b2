/** Staff write down what came by another way than the form. */
@NullMarked
package org.forthright.intake.web.record;

import org.jspecify.annotations.NullMarked;
