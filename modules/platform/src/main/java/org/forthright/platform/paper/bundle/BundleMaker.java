package org.forthright.platform.paper.bundle;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.forthright.platform.paper.Csv;
import org.forthright.platform.paper.Fingerprint;
import org.forthright.platform.paper.SealedFolder;

/**
 * Makes the bundle that an organisation gives to the Ombudsman: one document to read and one folder to check. The same
 * contents always give the same bytes.
 */
public final class BundleMaker {

    private static final ObjectWriter JSON =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private BundleMaker() {}

    /**
     * Binds and seals.
     *
     * @throws BundleTooLarge where the papers have more pages than one bundle holds
     */
    public static Bundle make(BundleContents contents) {
        try (Shelf shelf = new Shelf(contents.papers())) {
            FrontMatter front = FrontMatter.of(contents, shelf);
            byte[] pdf = new Binding(contents, shelf, front).bound();
            SequencedMap<String, byte[]> files = files(contents, front.index(), pdf);
            String manifest = SealedFolder.manifestOf(files);
            return new Bundle(
                    pdf,
                    SealedFolder.zip(files, manifest, contents.preparedAt()),
                    Fingerprint.of(manifest.getBytes(StandardCharsets.UTF_8)),
                    front.pages() + shelf.pages(),
                    contents.isLocalResolutionIncomplete(),
                    front.index());
        }
    }

    private static SequencedMap<String, byte[]> files(BundleContents contents, List<IndexEntry> index, byte[] pdf) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put("bundle.pdf", pdf);
        files.put("index.json", json(contents, index));
        files.put("chronology.csv", chronology(contents));
        files.put("audit.csv", audit(contents));
        for (IndexEntry entry : index) {
            files.put(entry.file(), contents.papers().get(entry.number() - 1).bytes());
        }
        return files;
    }

    private static byte[] chronology(BundleContents contents) {
        return Csv.of(
                List.of("Date", "Time", "What happened", "By whom"),
                contents.chronology().stream()
                        .map(entry -> List.of(
                                entry.date().toString(),
                                requireNonNullElse(entry.time(), ""),
                                entry.what(),
                                entry.whom()))
                        .toList());
    }

    private static byte[] audit(BundleContents contents) {
        return Csv.of(
                List.of("Time (UTC)", "Who", "Organisation", "What", "Link in the chain"),
                contents.audit().stream()
                        .map(entry -> List.of(
                                entry.at().toString(), entry.who(), entry.organisation(), entry.what(), entry.hash()))
                        .toList());
    }

    private static byte[] json(BundleContents contents, List<IndexEntry> index) {
        try {
            return JSON.writeValueAsBytes(new Index(
                    contents.reference(),
                    contents.title(),
                    contents.organisation(),
                    contents.recipient(),
                    contents.preparedBy(),
                    contents.preparedAt().toString(),
                    contents.isLocalResolutionIncomplete(),
                    index));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Words and numbers can always be written.", e);
        }
    }

    /** What programs read of a bundle. */
    record Index(
            String reference,
            String title,
            String organisation,
            String recipient,
            String preparedBy,
            String preparedAt,
            boolean localResolutionIncomplete,
            List<IndexEntry> papers) {}
}
