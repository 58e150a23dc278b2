/** The first page of a complaint: its clock, what to do next, its points and people, what happened last. */
@NullMarked
package org.forthright.complaint.web.overview;

import org.jspecify.annotations.NullMarked;
