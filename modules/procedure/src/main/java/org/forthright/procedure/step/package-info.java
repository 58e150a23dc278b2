/** The life of a version of an organisation's procedure, step by step. */
@NullMarked
package org.forthright.procedure.step;

import org.jspecify.annotations.NullMarked;
