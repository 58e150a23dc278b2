/** What is written in the stories: papers, letters and notes of what was said. */
@NullMarked
package org.forthright.local.demo.play.writing;

import org.jspecify.annotations.NullMarked;
