/** Pages and interface for remedies and learning. */
@NullMarked
package org.forthright.outcome.web;

import org.jspecify.annotations.NullMarked;
