/** The invented organisations and people that the demonstration starts with. */
@NullMarked
package org.forthright.local.demo;

import org.jspecify.annotations.NullMarked;
