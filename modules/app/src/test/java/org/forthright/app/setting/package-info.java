/** What an organisation's settings do to a complaint. */
@NullMarked
package org.forthright.app.setting;

import org.jspecify.annotations.NullMarked;
