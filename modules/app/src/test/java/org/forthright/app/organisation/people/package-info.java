/** The people of an organisation, as its administrator looks after them. */
@NullMarked
package org.forthright.app.organisation.people;

import org.jspecify.annotations.NullMarked;
