/** The same steps for programs. */
@NullMarked
package org.forthright.ombudsman.web.api;

import org.jspecify.annotations.NullMarked;
