/** Opens what strangers made where it can do no harm: in a process of its own, with little memory and little time. */
@NullMarked
package org.forthright.platform.apart;

import org.jspecify.annotations.NullMarked;
