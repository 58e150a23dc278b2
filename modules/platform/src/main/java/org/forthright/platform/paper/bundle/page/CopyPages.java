package org.forthright.platform.paper.bundle.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.forthright.platform.apart.Apart;
import org.forthright.platform.apart.Ended;
import org.forthright.platform.paper.ForeignPages;

/**
 * The program that opens PDFs of strangers, in a process of its own, and writes the pages of each into a plain one, in
 * which nothing is left that swells when it is opened.
 */
public final class CopyPages {

    private static final int MEGABYTES = 128;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** Small papers go together, since the start of the program is what takes the time. */
    private static final int MOST_BYTES_TOGETHER = 8 * 1024 * 1024;

    private static final byte[] NONE = {};
    private static final Apart COPY_PAGES = new Apart(CopyPages.class, MEGABYTES, MOST_BYTES, ForeignPages.PDF_LIBRARY);

    private CopyPages() {}

    /** Of each, in this order, a PDF that is safe to open; an empty one of what is locked, broken or swells. */
    public static Iterator<byte[]> of(List<byte[]> pdfs) {
        return groups(pdfs).stream().flatMap(CopyPages::together).iterator();
    }

    private static List<List<byte[]>> groups(List<byte[]> pdfs) {
        List<List<byte[]>> groups = new ArrayList<>();
        long bytes = 0;
        for (byte[] pdf : pdfs) {
            bytes += pdf.length;
            if (groups.isEmpty() || bytes > MOST_BYTES_TOGETHER) {
                groups.add(new ArrayList<>());
                bytes = pdf.length;
            }
            groups.getLast().add(pdf);
        }
        return groups;
    }

    /** Where one of them ends the program, it is looked for by halves. */
    private static Stream<byte[]> together(List<byte[]> pdfs) {
        Ended ended = COPY_PAGES.on(Parts.joined(pdfs));
        if (ended.isWell()) {
            return Parts.of(ended.output()).stream();
        }
        int half = pdfs.size() / 2;
        return half == 0
                ? Stream.of(NONE)
                : Stream.concat(together(pdfs.subList(0, half)), together(pdfs.subList(half, pdfs.size())));
    }

    public static void main(String... none) throws IOException {
        PrintStream answer = System.out;
        // Whatever a library prints is not the copy.
        System.setOut(System.err);
        List<byte[]> pdfs = Parts.of(System.in.readAllBytes());
        answer.write(Parts.joined(pdfs.stream().map(CopyPages::copy).toList()));
        answer.flush();
    }

    private static byte[] copy(byte[] pdf) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument plain = new PDDocument()) {
            PageCloner cloner = new PageCloner(plain);
            for (PDPage page : document.getPages()) {
                plain.addPage(cloner.copy(page));
            }
            plain.save(copy, CompressParameters.NO_COMPRESSION);
            return copy.toByteArray();
            // Files from outside may be broken in ways that the library answers with any of these.
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return NONE;
        }
    }
}
