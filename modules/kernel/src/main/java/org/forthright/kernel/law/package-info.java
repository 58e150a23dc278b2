/** The time limits of the law, each a small class that cites the words it rests on. */
@NullMarked
package org.forthright.kernel.law;

import org.jspecify.annotations.NullMarked;
