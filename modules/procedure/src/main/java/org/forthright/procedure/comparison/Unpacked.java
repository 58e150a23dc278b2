package org.forthright.procedure.comparison;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.forthright.kernel.refusal.Refusal;

/**
 * Unpacks a file once for nothing, to see how much comes out of it: a few kilobytes can hold gigabytes, and a library
 * that opens them would fill the memory of the platform.
 */
final class Unpacked {

    static final long MOST_BYTES = 200L * 1024 * 1024;
    static final long MOST_BYTES_OF_MARKUP = 20L * 1024 * 1024;
    static final int MOST_FILES = 2_000;

    private static final int PIECE = 64 * 1024;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] piece = new byte[PIECE];
    private long bytes;
    private long bytesOfMarkup;

    private Unpacked() {}

    /** Refuses a packed folder, as a Word document is one, that swells. */
    static void requireSmallFolder(byte[] folder) throws IOException {
        Unpacked unpacked = new Unpacked();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(folder))) {
            int files = 0;
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                require(++files <= MOST_FILES);
                unpacked.count(zip, isMarkup(file.getName()));
            }
        }
    }

    /** Refuses a PDF with a stream that swells; what is packed in another way than Flate hardly does. */
    static void requireSmallStreams(byte[] pdf) {
        Unpacked unpacked = new Unpacked();
        for (int at = 0; at + STREAM.length < pdf.length; at++) {
            if (isStream(pdf, at)) {
                unpacked.inflate(pdf, afterLineEnd(pdf, at + STREAM.length));
            }
        }
    }

    private void count(InputStream file, boolean markup) throws IOException {
        for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
            bytes += read;
            bytesOfMarkup += markup ? read : 0;
            require(bytes <= MOST_BYTES && bytesOfMarkup <= MOST_BYTES_OF_MARKUP);
        }
    }

    private void inflate(byte[] pdf, int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                bytes += read;
                require(bytes <= MOST_BYTES);
            }
        } catch (DataFormatException notPackedSo) {
            // Then nothing swells here either.
        } finally {
            inflater.end();
        }
    }

    private static void require(boolean small) {
        if (!small) {
            throw new Refusal(ComparisonRefusal.SWELLS);
        }
    }

    private static boolean isMarkup(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xml") || small.endsWith(".rels");
    }

    private static boolean isStream(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        byte next = pdf[at + STREAM.length];
        return next == '\r' || next == '\n';
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        boolean two = pdf[at] == '\r' && at + 1 < pdf.length && pdf[at + 1] == '\n';
        return Math.min(pdf.length, at + (two ? 2 : 1));
    }
}
