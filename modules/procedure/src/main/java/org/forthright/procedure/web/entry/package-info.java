/** The places of this room in the menu and on the organisation's page. */
@NullMarked
package org.forthright.procedure.web.entry;

import org.jspecify.annotations.NullMarked;
