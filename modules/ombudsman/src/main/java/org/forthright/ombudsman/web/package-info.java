/** The pages around the Ombudsman: referral, bundles, the liaison's reading room. */
@NullMarked
package org.forthright.ombudsman.web;

import org.jspecify.annotations.NullMarked;
