/** The sign-in service as far as the platform writes to it: organisations, people, and the roles they hold in each. */
@NullMarked
package org.forthright.organisation.signin;

import org.jspecify.annotations.NullMarked;
