/** By which words a clause, a breach of the law, a promised time or an old name is recognised. */
@NullMarked
package org.forthright.procedure.lint.sign;

import org.jspecify.annotations.NullMarked;
