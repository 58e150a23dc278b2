/** Facts that age, each with its source and the day to look again: the Ombudsman, advocacy, code lists. */
@NullMarked
package org.forthright.procedure.reference;

import org.jspecify.annotations.NullMarked;
