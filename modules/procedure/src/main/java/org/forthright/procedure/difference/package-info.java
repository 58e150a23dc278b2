/** What one version of a procedure says otherwise than another, paragraph by paragraph and word by word. */
@NullMarked
package org.forthright.procedure.difference;

import org.jspecify.annotations.NullMarked;
