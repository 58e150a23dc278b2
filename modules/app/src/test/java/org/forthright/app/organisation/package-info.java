/** The pages of an organisation itself, and where people arrive. */
@NullMarked
package org.forthright.app.organisation;

import org.jspecify.annotations.NullMarked;
