/** Whether everybody still needs what they can reach: who was not here for long, and whose access was confirmed. */
@NullMarked
package org.forthright.organisation.people.review;

import org.jspecify.annotations.NullMarked;
