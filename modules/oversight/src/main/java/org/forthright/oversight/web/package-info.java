/** The monitoring view of a commissioner. */
@NullMarked
package org.forthright.oversight.web;

import org.jspecify.annotations.NullMarked;
