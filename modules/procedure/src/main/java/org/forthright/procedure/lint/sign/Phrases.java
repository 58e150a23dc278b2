package org.forthright.procedure.lint.sign;

import java.util.List;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.words.Phrase;

/**
 * Reads the phrases of one entry of a file, and names the entry where one cannot be read.
 *
 * @param place as people find it in the file
 */
record Phrases(TenantConfig config, String file, String place) {

    Sign sign(List<String> any) {
        return sign(any, List.of());
    }

    Sign sign(List<String> any, List<String> unless) {
        return new Sign(read(any), read(unless));
    }

    private List<Phrase> read(List<String> written) {
        return written.stream().map(this::read).toList();
    }

    private Phrase read(String written) {
        try {
            return Phrase.of(written);
        } catch (IllegalArgumentException broken) {
            throw config.broken(file, place, String.valueOf(broken.getMessage()));
        }
    }
}
