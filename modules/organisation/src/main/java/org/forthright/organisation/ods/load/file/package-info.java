/** The national directory as it comes: three kinds of file, read record by record. */
@NullMarked
package org.forthright.organisation.ods.load.file;

import org.jspecify.annotations.NullMarked;
