/** The words, choices and settings of a draft, step by step. */
@NullMarked
package org.forthright.procedure.step;

import org.jspecify.annotations.NullMarked;
