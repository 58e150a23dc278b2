/** What each page of the public form shows. */
@NullMarked
package org.forthright.intake.web.page;

import org.jspecify.annotations.NullMarked;
