/** The frame around every page, and what its components take. */
@NullMarked
package org.forthright.platform.page;

import org.jspecify.annotations.NullMarked;
