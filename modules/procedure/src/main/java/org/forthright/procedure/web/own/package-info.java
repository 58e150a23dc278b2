/** Where an organisation makes the procedure its own: pages, addresses, forms. */
@NullMarked
package org.forthright.procedure.web.own;

import org.jspecify.annotations.NullMarked;
