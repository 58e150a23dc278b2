/** Pages and forms of the public door, and the form on which staff take a complaint down. */
@NullMarked
package org.forthright.intake.web;

import org.jspecify.annotations.NullMarked;
