/** The national directory: loaded from its files, and asked on pages. */
@NullMarked
package org.forthright.app.organisation.ods;

import org.jspecify.annotations.NullMarked;
