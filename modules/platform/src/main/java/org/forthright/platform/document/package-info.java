/** Papers of a complaint: checked on the way in, fingerprinted, read on the record. */
@NullMarked
package org.forthright.platform.document;

import org.jspecify.annotations.NullMarked;
