package org.forthright.procedure.web.own.page;

import java.util.List;
import org.forthright.procedure.difference.Difference;
import org.forthright.procedure.words.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is left to do before a version can be approved, and what it changes.
 *
 * @param grave what keeps it from being published
 * @param advice what people should look at
 * @param beside what other rooms have to say of this version
 * @param before the name of the version that it is compared with
 * @param standing how far it is, and what the reader may do
 */
public record CheckPage(
        VersionHead head,
        List<RemarkLine> grave,
        List<RemarkLine> advice,
        List<Beside> beside,
        String before,
        Difference difference,
        Standing standing) {

    public CheckPage {
        grave = List.copyOf(grave);
        advice = List.copyOf(advice);
        beside = List.copyOf(beside);
    }

    /**
     * One thing found.
     *
     * @param href where it is put right
     * @param found the words that are meant; null where none can be pointed at
     */
    public record RemarkLine(
            String place,
            String href,
            String sentence,
            String remedy,
            @Nullable Place found,
            String citation) {}

    /** A page of another room. */
    public record Beside(String title, String href, String hint) {

        /** Names its line on the page. */
        public String id() {
            return href.substring(href.lastIndexOf('/') + 1);
        }
    }

    /**
     * How far it is, and what the reader may do with it.
     *
     * @param note what it changes, as its writers say
     * @param submitted who handed it in and when; empty before
     * @param version of the row that the reader has read
     */
    public record Standing(
            String note, String submitted, boolean draft, boolean waiting, boolean approves, int version) {}

    public boolean ready() {
        return grave.isEmpty();
    }
}
