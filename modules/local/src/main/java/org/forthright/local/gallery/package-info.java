/** Every component of the pages with examples, for those who make pages. */
@NullMarked
package org.forthright.local.gallery;

import org.jspecify.annotations.NullMarked;
