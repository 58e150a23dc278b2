package org.forthright.procedure.lint.check;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.forthright.platform.folder.MayBeMissing;
import org.forthright.platform.folder.TenantConfig;

/** From where on a procedure is called hard to read: {@code default/reference/reading-level.yaml}. */
@Startup
@Singleton
class ReadingLimits {

    private static final String FILE = TenantConfig.DEFAULT + "/reference/reading-level.yaml";

    private final File file;

    /**
     * The limits.
     *
     * @param highestGrade of Flesch and Kincaid
     * @param mostWordsPerSentence on average
     * @param longestSentence in words
     * @param fewestWords of a text that can be measured
     */
    record File(
            double highestGrade,
            double mostWordsPerSentence,
            int longestSentence,
            int fewestWords,
            String source,
            LocalDate reviewOn,
            @MayBeMissing List<String> unconfirmed) {}

    @Inject
    ReadingLimits(TenantConfig config) {
        this.file = config.read(FILE, File.class);
    }

    File limits() {
        return file;
    }
}
