/** The files in which organisations are described: read, checked, written. */
@NullMarked
package org.forthright.organisation.onboarding.file;

import org.jspecify.annotations.NullMarked;
