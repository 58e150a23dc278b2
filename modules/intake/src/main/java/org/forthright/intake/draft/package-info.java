/** What a visitor has written so far, kept on the server while their browser holds the key. */
@NullMarked
package org.forthright.intake.draft;

import org.jspecify.annotations.NullMarked;
