/** What goes out by mail to people: what it says, and what it must not say. */
@NullMarked
package org.forthright.app.complaint.mail;

import org.jspecify.annotations.NullMarked;
