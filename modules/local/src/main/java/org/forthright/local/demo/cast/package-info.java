/** The people of the demonstration, admitted to their organisations. */
@NullMarked
package org.forthright.local.demo.cast;

import org.jspecify.annotations.NullMarked;
