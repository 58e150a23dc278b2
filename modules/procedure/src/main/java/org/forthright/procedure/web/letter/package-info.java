/** Where an organisation words its letters: pages, addresses, forms. */
@NullMarked
package org.forthright.procedure.web.letter;

import org.jspecify.annotations.NullMarked;
