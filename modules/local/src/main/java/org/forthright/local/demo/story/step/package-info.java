/** The steps of a story, each as its file words it. */
@NullMarked
package org.forthright.local.demo.story.step;

import org.jspecify.annotations.NullMarked;
