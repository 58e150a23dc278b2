/** That the person went to the Ombudsman, and what the Ombudsman asks for. */
@NullMarked
package org.forthright.ombudsman.referral;

import org.jspecify.annotations.NullMarked;
