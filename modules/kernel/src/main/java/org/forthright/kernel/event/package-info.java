/** What happened to a complaint, told so that other rooms and the timeline can hear it. */
@NullMarked
package org.forthright.kernel.event;

import org.jspecify.annotations.NullMarked;
