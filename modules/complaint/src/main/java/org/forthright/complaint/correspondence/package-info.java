/** Letters and mails to the people and organisations of a complaint, in the organisation's own words. */
@NullMarked
package org.forthright.complaint.correspondence;

import org.jspecify.annotations.NullMarked;
