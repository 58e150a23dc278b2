/** What stands in one version of a procedure: paragraphs as worded, settings, local words. */
@NullMarked
package org.forthright.procedure.content;

import org.jspecify.annotations.NullMarked;
