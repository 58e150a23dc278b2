/** What an organisation writes down for its own eyes. */
@NullMarked
package org.forthright.investigation.note;

import org.jspecify.annotations.NullMarked;
