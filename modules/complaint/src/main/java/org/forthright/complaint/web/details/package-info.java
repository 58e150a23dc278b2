/** What is known of a complaint, put right: its subject, and whether the patient agrees to it. */
@NullMarked
package org.forthright.complaint.web.details;

import org.jspecify.annotations.NullMarked;
