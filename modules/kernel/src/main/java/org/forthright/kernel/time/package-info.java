/** Days: which of them are working days, how a date was counted, and what day it is in London. */
@NullMarked
package org.forthright.kernel.time;

import org.jspecify.annotations.NullMarked;
