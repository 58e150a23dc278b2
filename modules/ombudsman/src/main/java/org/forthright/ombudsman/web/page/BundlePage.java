package org.forthright.ombudsman.web.page;

import java.util.List;
import org.forthright.complaint.casefile.CaseHeader;
import org.forthright.platform.form.Option;
import org.jspecify.annotations.Nullable;

/**
 * A bundle, as those who made it see it.
 *
 * @param readers to whom it can be released
 * @param release where it is released; null where the reader cannot
 * @param waiting why the reader cannot; null where it is released or they can
 */
public record BundlePage(
        CaseHeader header,
        BundleView bundle,
        List<Option> readers,
        @Nullable String release,
        @Nullable String waiting) {

    public BundlePage {
        readers = List.copyOf(readers);
    }
}
