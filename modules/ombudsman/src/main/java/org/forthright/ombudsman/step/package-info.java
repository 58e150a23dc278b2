/** What people do around the Ombudsman, one class for each step. */
@NullMarked
package org.forthright.ombudsman.step;

import org.jspecify.annotations.NullMarked;
