/** What an organisation has published, looked at by another that answers for it too. */
@NullMarked
package org.forthright.procedure.inspection;

import org.jspecify.annotations.NullMarked;
