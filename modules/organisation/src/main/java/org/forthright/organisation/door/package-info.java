/** Where every request becomes somebody acting for one organisation, or goes no further. */
@NullMarked
package org.forthright.organisation.door;

import org.jspecify.annotations.NullMarked;
