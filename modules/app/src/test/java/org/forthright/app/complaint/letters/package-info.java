/** What goes out to people by letter and by mail: what it says, and what it must not say. */
@NullMarked
package org.forthright.app.complaint.letters;

import org.jspecify.annotations.NullMarked;
