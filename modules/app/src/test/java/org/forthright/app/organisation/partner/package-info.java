/** Who commissions whom, in the browser and in the database. */
@NullMarked
package org.forthright.app.organisation.partner;

import org.jspecify.annotations.NullMarked;
