/** What every request passes before it reaches a room, and what every answer carries when it leaves. */
@NullMarked
package org.forthright.platform.guard;

import org.jspecify.annotations.NullMarked;
