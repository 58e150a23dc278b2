/** The pages of a complaint. */
@NullMarked
package org.forthright.complaint.web;

import org.jspecify.annotations.NullMarked;
