/** Does what a story tells, through the same steps that people take in the browser; one player for each room. */
@NullMarked
package org.forthright.local.demo.play;

import org.jspecify.annotations.NullMarked;
