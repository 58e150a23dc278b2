/** The folder tenant-config: strictly read, with the file and the place named where something in it is wrong. */
@NullMarked
package org.forthright.platform.folder;

import org.jspecify.annotations.NullMarked;
