/** Chosen papers, bound and sealed, for readers outside the complaint. */
@NullMarked
package org.forthright.ombudsman.bundle;

import org.jspecify.annotations.NullMarked;
