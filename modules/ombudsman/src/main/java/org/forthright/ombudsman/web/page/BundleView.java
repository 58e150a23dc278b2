package org.forthright.ombudsman.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a bundle and where to read it.
 *
 * @param back the list that it belongs to
 * @param pdf where the document is downloaded
 * @param zip where the sealed folder is downloaded
 */
public record BundleView(
        String heading,
        String title,
        String reference,
        String organisation,
        String built,
        @Nullable String released,
        int pages,
        boolean incomplete,
        String fingerprint,
        String auditHead,
        String back,
        String firstPage,
        String pdf,
        String zip,
        List<PaperRow> papers,
        List<EventRow> chronology) {

    public BundleView {
        papers = List.copyOf(papers);
        chronology = List.copyOf(chronology);
    }

    /**
     * A paper in the index.
     *
     * @param sent what became of a letter to the person; null for every other paper
     * @param place "Page 4", or that it lies beside the document
     * @param href its first page; null where it lies beside
     */
    public record PaperRow(
            int number,
            String title,
            String about,
            @Nullable String sent,
            String date,
            String place,
            @Nullable String href) {}

    public record EventRow(String date, @Nullable String time, String what, String whom) {}
}
