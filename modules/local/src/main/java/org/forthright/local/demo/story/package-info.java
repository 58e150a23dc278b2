/** The invented complaints as their files tell them: what happened, and then what was done about it, step by step. */
@NullMarked
package org.forthright.local.demo.story;

import org.jspecify.annotations.NullMarked;
