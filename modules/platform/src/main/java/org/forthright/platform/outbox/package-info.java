/** Mail that leaves after the change it tells of is safe. */
@NullMarked
package org.forthright.platform.outbox;

import org.jspecify.annotations.NullMarked;
