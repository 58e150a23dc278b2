/** Whether the person agreed that another organisation may see their complaint, and for what. */
@NullMarked
package org.forthright.complaint.consent;

import org.jspecify.annotations.NullMarked;
