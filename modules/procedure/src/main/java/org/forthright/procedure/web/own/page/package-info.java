/** What the pages show on which an organisation makes the procedure its own. */
@NullMarked
package org.forthright.procedure.web.own.page;

import org.jspecify.annotations.NullMarked;
