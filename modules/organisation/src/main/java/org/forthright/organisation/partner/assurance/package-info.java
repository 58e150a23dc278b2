/** What a commissioner has to be sure of in its providers, duty by duty. */
@NullMarked
package org.forthright.organisation.partner.assurance;

import org.jspecify.annotations.NullMarked;
