/** People as one organisation knows them: membership, roles and delegation. */
@NullMarked
package org.forthright.organisation.people;

import org.jspecify.annotations.NullMarked;
