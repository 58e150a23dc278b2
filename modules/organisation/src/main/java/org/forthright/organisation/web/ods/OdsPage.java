package org.forthright.organisation.web.ods;

import org.jspecify.annotations.Nullable;

/**
 * The organisation's own entry in the national directory.
 *
 * @param edition of when the directory is; null where none was loaded
 */
record OdsPage(
        String name,
        String back,
        String code,
        OdsNote note,
        @Nullable String edition) {}
