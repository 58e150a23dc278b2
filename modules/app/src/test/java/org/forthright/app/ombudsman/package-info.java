/** Bundles: what goes in, who lets them out, who reads them. */
@NullMarked
package org.forthright.app.ombudsman;

import org.jspecify.annotations.NullMarked;
