/** Consent and forwarding, page by page, as staff press their way through them. */
@NullMarked
package org.forthright.app.complaint.sharing;

import org.jspecify.annotations.NullMarked;
