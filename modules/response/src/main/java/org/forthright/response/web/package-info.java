/** The pages of answering: draft, check, what goes back to be written again. */
@NullMarked
package org.forthright.response.web;

import org.jspecify.annotations.NullMarked;
