/** Where our own list of people and the sign-in service do not say the same. */
@NullMarked
package org.forthright.organisation.people.signin;

import org.jspecify.annotations.NullMarked;
