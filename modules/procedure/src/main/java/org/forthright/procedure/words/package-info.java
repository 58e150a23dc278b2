/** Reads running English: its words, sentences and periods of time, how hard it is, and phrases that give a matter away. */
@NullMarked
package org.forthright.procedure.words;

import org.jspecify.annotations.NullMarked;
