/** What each page of this room shows. */
@NullMarked
package org.forthright.ombudsman.web.page;

import org.jspecify.annotations.NullMarked;
