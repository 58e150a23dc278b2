/** Where this room shows itself on a complaint and in the navigation. */
@NullMarked
package org.forthright.ombudsman.web.tab;

import org.jspecify.annotations.NullMarked;
