/** Answering: draft, quality check, sign-off, sent. */
@NullMarked
package org.forthright.response;

import org.jspecify.annotations.NullMarked;
