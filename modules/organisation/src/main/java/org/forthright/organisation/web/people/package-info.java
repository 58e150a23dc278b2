/** The people of an organisation, their roles, offices and delegations, for its administrator. */
@NullMarked
package org.forthright.organisation.web.people;

import org.jspecify.annotations.NullMarked;
