/** Where the easy-read copy of a published version is put and taken away. */
@NullMarked
package org.forthright.procedure.web.easyread;

import org.jspecify.annotations.NullMarked;
