package org.forthright.procedure.comparison;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
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

    static final long MOST_BYTES = 64L * 1024 * 1024;

    /** All parts together that are no pictures: a library builds a tree many times as large from markup. */
    static final long MOST_BYTES_OF_MARKUP = 3L * 1024 * 1024;

    static final int MOST_FILES = 2_000;

    private static final int PIECE = 64 * 1024;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int HEADER = 2;

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
                unpacked.count(zip);
            }
        }
    }

    /** Refuses a PDF with streams that swell. That they are packed by Flate alone is for {@link PdfFilters} to see. */
    static void requireSmallStreams(byte[] pdf) {
        Unpacked unpacked = new Unpacked();
        for (int at = 0; at + STREAM.length < pdf.length; at++) {
            if (pdf[at] == STREAM[0] && Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
                unpacked.countStream(pdf, at + STREAM.length);
            }
        }
    }

    /** The name of a part says nothing, since any part can be named as the text; what it begins with does. */
    private void count(ZipInputStream file) throws IOException {
        int read = file.readNBytes(piece, 0, PIECE);
        boolean markup = !Picture.begins(piece, read);
        while (read > 0) {
            add(read);
            bytesOfMarkup += markup ? read : 0;
            require(bytesOfMarkup <= MOST_BYTES_OF_MARKUP);
            read = file.readNBytes(piece, 0, PIECE);
        }
    }

    /** What stands after the word is white space, of which readers leave more or less to the stream. */
    private void countStream(byte[] pdf, int from) {
        int begins = from;
        while (begins < pdf.length && pdf[begins] >= 0 && pdf[begins] <= ' ') {
            begins++;
        }
        for (int at = begins; at >= Math.max(from, begins - HEADER); at--) {
            inflate(pdf, Math.min(pdf.length, at + HEADER));
        }
    }

    /** Readers skip the header whatever stands there. */
    private void inflate(byte[] pdf, int from) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            for (int read = inflater.inflate(piece); read > 0; read = inflater.inflate(piece)) {
                add(read);
            }
        } catch (DataFormatException notPackedSo) {
            // Then nothing swells here either.
        } finally {
            inflater.end();
        }
    }

    private void add(int read) {
        bytes += read;
        require(bytes <= MOST_BYTES);
    }

    private static void require(boolean small) {
        if (!small) {
            throw new Refusal(ComparisonRefusal.SWELLS);
        }
    }
}
