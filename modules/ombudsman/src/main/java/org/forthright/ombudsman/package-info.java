/** Referral, bundle, the liaison's reading room. */
@NullMarked
package org.forthright.ombudsman;

import org.jspecify.annotations.NullMarked;
