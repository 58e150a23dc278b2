/** The one road: from a request to an actor, a transaction under row-level security, a page. */
@NullMarked
package org.forthright.platform;

import org.jspecify.annotations.NullMarked;
