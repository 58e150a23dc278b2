/** The documents of the project, held to what they say. */
@NullMarked
package org.forthright.app.docs;

import org.jspecify.annotations.NullMarked;
