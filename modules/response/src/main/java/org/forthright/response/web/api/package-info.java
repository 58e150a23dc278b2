/** . */
@NullMarked
package org.forthright.response.web.api;

import org.jspecify.annotations.NullMarked;
