/** What happens when a day has passed. */
@NullMarked
package org.forthright.intake.job;

import org.jspecify.annotations.NullMarked;
