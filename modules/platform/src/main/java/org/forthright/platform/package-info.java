/** The one road from request to transaction, with audit, documents, outbox and page frame. */
@NullMarked
package org.forthright.platform;

import org.jspecify.annotations.NullMarked;
