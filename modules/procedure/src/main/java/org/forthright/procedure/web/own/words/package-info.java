/** The words of a version: its paragraphs, its sections, its places to fill in. */
@NullMarked
package org.forthright.procedure.web.own.words;

import org.jspecify.annotations.NullMarked;
