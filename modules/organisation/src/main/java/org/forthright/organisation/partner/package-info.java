/** Who commissions whom: arrangements, and the commissioner's register of its providers. */
@NullMarked
package org.forthright.organisation.partner;

import org.jspecify.annotations.NullMarked;
