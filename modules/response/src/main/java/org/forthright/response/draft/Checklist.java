package org.forthright.response.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.procedure.ResponseContent;
import org.forthright.response.ResponseRefusal;

/** The contents that a response owes the person, and which of them are written (procedure 9.31). */
public record Checklist(List<Item> items) {

    private static final String OMBUDSMAN = "ombudsman";

    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * One content.
     *
     * @param required impact, remedy and apology are owed only where a point is upheld
     */
    public record Item(ResponseContent content, boolean required, boolean written) {

        public boolean isMissing() {
            return required && !written;
        }
    }

    public static Checklist of(List<ResponseContent> contents, Map<String, String> parts, boolean upheld) {
        return new Checklist(contents.stream()
                .map(content -> new Item(
                        content, content.isRequired(upheld), isWritten(content, parts.getOrDefault(content.key(), ""))))
                .toList());
    }

    public List<ResponseContent> missing() {
        return items.stream().filter(Item::isMissing).map(Item::content).toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** Refuses while anything that is owed is missing, and names it. */
    public void requireComplete() {
        if (!isComplete()) {
            throw new Refusal(ResponseRefusal.missing(missing()));
        }
    }

    /** How many of the contents that are owed are written. */
    public long done() {
        return total() - missing().size();
    }

    public long total() {
        return items.stream().filter(Item::required).count();
    }

    /** A part about the Ombudsman that does not name them says nothing (SI 2009/309 reg. 14(2)(d)). */
    private static boolean isWritten(ResponseContent content, String words) {
        return content.key().equals(OMBUDSMAN) ? words.toLowerCase(Locale.ROOT).contains(OMBUDSMAN) : !words.isBlank();
    }
}
