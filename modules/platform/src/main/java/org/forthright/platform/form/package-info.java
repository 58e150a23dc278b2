/** What somebody typed into a form: kept for the page, read for the step, refused with a sentence. */
@NullMarked
package org.forthright.platform.form;

import org.jspecify.annotations.NullMarked;
