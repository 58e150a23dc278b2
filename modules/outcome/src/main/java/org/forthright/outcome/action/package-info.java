/** What an organisation promised after a complaint: remedies for the person, learning for everyone after them. */
@NullMarked
package org.forthright.outcome.action;

import org.jspecify.annotations.NullMarked;
