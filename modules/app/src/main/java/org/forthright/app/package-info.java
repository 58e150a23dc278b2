/** The roof: assembles the rooms. */
@NullMarked
package org.forthright.app;

import org.jspecify.annotations.NullMarked;
