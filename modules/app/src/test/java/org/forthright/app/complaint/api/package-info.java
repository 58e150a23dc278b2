/** What programs do with complaints: the same steps, the same refusals. */
@NullMarked
package org.forthright.app.complaint.api;

import org.jspecify.annotations.NullMarked;
