/** The spine: complaint, people, points, consent, participation, clocks. */
@NullMarked
package org.forthright.complaint;

import org.jspecify.annotations.NullMarked;
