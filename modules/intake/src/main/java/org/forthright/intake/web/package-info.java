/** The pages of the public door: its questions, the check before sending, the word that it arrived. */
@NullMarked
package org.forthright.intake.web;

import org.jspecify.annotations.NullMarked;
