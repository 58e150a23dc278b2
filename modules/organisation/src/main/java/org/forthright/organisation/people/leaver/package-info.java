/** What somebody has in hand when they leave, as every room that gives people work knows it. */
@NullMarked
package org.forthright.organisation.people.leaver;

import org.jspecify.annotations.NullMarked;
