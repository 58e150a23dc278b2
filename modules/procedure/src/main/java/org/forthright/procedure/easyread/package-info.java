/** A published version in easy words and pictures: a file of the organisation beside its text. */
@NullMarked
package org.forthright.procedure.easyread;

import org.jspecify.annotations.NullMarked;
