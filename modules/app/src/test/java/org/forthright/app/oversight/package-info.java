/** What a commissioner sees of its providers. */
@NullMarked
package org.forthright.app.oversight;

import org.jspecify.annotations.NullMarked;
