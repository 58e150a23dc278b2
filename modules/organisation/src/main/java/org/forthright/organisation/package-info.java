/** Who: organisations, people, roles, delegations. */
@NullMarked
package org.forthright.organisation;

import org.jspecify.annotations.NullMarked;
