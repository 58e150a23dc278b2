/** A Keycloak of our own, with the people of the demonstration in its realm. */
@NullMarked
package org.forthright.local.identity;

import org.jspecify.annotations.NullMarked;
