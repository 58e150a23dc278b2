/** The days of the demonstration: counted back from today while its stories are loaded, real ones from then on. */
@NullMarked
package org.forthright.local.demo.time;

import org.jspecify.annotations.NullMarked;
