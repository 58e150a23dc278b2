/** Who is signed in: kept in the database, known to every replica, gone everywhere at once. */
@NullMarked
package org.forthright.platform.session;

import org.jspecify.annotations.NullMarked;
