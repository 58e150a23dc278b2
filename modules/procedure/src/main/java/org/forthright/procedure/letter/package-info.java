/** The words of letters: the house's own or an organisation's, with placeholders from one closed list. */
@NullMarked
package org.forthright.procedure.letter;

import org.jspecify.annotations.NullMarked;
