package org.forthright.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.forthright.platform.paper.bundle.BundleFixture;
import org.junit.jupiter.api.Test;

class SealedFolderTest {

    private final SequencedMap<String, byte[]> files = folderOf("letter.txt", "Dear you", "note.txt", "Remember");
    private final String manifest = SealedFolder.manifestOf(files);
    private final String kept = Fingerprint.of(bytes(manifest));

    @Test
    void findsNothingWrongWithWhatItSealed() {
        assertThat(faultsOf(files, manifest)).isEmpty();
    }

    @Test
    void findsAChangedAMissingAndAnAddedFile() {
        SequencedMap<String, byte[]> tampered = folderOf("letter.txt", "Dear all", "extra.txt", "New");

        assertThat(faultsOf(tampered, manifest))
                .containsExactly("letter.txt was changed", "note.txt is missing", "extra.txt was added");
    }

    @Test
    void findsAManifestThatWasRewrittenToMatch() {
        SequencedMap<String, byte[]> tampered = folderOf("letter.txt", "Dear all", "note.txt", "Remember");

        assertThat(faultsOf(tampered, SealedFolder.manifestOf(tampered)))
                .containsExactly("manifest-sha256.txt was changed");
    }

    @Test
    void findsThatThereIsNoManifest() {
        assertThat(SealedFolder.faults(new byte[0], kept)).containsExactly("manifest-sha256.txt was changed");
    }

    private List<String> faultsOf(SequencedMap<String, byte[]> folder, String itsManifest) {
        return SealedFolder.faults(SealedFolder.zip(folder, itsManifest, BundleFixture.PREPARED), kept);
    }

    private static SequencedMap<String, byte[]> folderOf(String name, String words, String otherName, String others) {
        SequencedMap<String, byte[]> folder = new LinkedHashMap<>();
        folder.put(name, bytes(words));
        folder.put(otherName, bytes(others));
        return folder;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
