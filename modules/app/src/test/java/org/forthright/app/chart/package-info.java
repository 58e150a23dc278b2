/** The Helm chart, linted and rendered without a cluster. */
@NullMarked
package org.forthright.app.chart;

import org.jspecify.annotations.NullMarked;
