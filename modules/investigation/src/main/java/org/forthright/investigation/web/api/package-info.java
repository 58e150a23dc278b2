/** Finding out, for programs. */
@NullMarked
package org.forthright.investigation.web.api;

import org.jspecify.annotations.NullMarked;
