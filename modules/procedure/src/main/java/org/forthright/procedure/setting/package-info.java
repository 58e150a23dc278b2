/** What an organisation may set in its procedure, and what the law does not let it fall below. */
@NullMarked
package org.forthright.procedure.setting;

import org.jspecify.annotations.NullMarked;
