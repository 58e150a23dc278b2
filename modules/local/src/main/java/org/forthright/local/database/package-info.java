/** The embedded PostgreSQL with its databases and roles. */
@NullMarked
package org.forthright.local.database;

import org.jspecify.annotations.NullMarked;
