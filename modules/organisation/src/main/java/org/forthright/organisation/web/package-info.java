/** The pages of an organisation itself, and the one on which people arrive after signing in. */
@NullMarked
package org.forthright.organisation.web;

import org.jspecify.annotations.NullMarked;
