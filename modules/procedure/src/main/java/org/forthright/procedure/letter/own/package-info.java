/** An organisation's own texts of letters and its phrases: written by some, approved by another, in force from a day on. */
@NullMarked
package org.forthright.procedure.letter.own;

import org.jspecify.annotations.NullMarked;
