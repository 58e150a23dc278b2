/** Every mail the platform and Keycloak send, kept here and shown at /dev/mail. */
@NullMarked
package org.forthright.local.mailbox;

import org.jspecify.annotations.NullMarked;
