/** Answering, on the real database. */
@NullMarked
package org.forthright.app.response;

import org.jspecify.annotations.NullMarked;
