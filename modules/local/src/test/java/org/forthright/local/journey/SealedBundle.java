package org.forthright.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A downloaded bundle, as its reader would check it. */
final class SealedBundle {

    private SealedBundle() {}

    /** Every file that the manifest names is there with its checksum, the document among them; no internal note. */
    static void isWhole(Path zip) throws IOException {
        try (ZipFile folder = new ZipFile(zip.toFile())) {
            ZipEntry manifest = folder.stream()
                    .filter(entry -> entry.getName().contains("manifest-sha256"))
                    .findFirst()
                    .orElseThrow();
            String root = manifest.getName().substring(0, manifest.getName().lastIndexOf('/') + 1);
            List<String> lines = new String(bytes(folder, manifest), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).anyMatch(line -> line.endsWith(".pdf"));
            for (String line : lines) {
                String[] sumAndName = line.split(" +\\*?", 2);
                byte[] file = bytes(folder, folder.getEntry(root + sumAndName[1]));
                assertThat(sha256(file)).as(sumAndName[1]).isEqualTo(sumAndName[0]);
                assertThat(words(sumAndName[1], file)).as(sumAndName[1]).doesNotContain(Places.CANARY);
            }
        }
    }

    /** What a reader reads: the words on the pages of a document, whose file alone would not show them. */
    private static String words(String name, byte[] file) throws IOException {
        if (!name.endsWith(".pdf")) {
            return new String(file, StandardCharsets.UTF_8);
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            String words = new PDFTextStripper().getText(document);
            assertThat(words).as(name).isNotBlank();
            return words;
        }
    }

    private static byte[] bytes(ZipFile folder, ZipEntry entry) throws IOException {
        try (var stream = folder.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
