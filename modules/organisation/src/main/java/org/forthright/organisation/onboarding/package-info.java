/** Organisations come onto the platform from tenant-config: checked, compared with what is live, taken over, written back. */
@NullMarked
package org.forthright.organisation.onboarding;

import org.jspecify.annotations.NullMarked;
