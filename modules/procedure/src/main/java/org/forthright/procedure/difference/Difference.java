package org.forthright.procedure.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.difference.ParagraphChange.Kind;
import org.forthright.procedure.reading.PublishedProcedure;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;

/**
 * What a later version says otherwise than an earlier one, as the public reads both. Paragraphs are matched by key, for
 * another model may number them otherwise.
 */
public record Difference(List<ParagraphChange> paragraphs, List<SettingChange> settings) {

    public Difference {
        paragraphs = List.copyOf(paragraphs);
        settings = List.copyOf(settings);
    }

    /** A setting with what it was and what it is, in words. */
    public record SettingChange(String title, String before, String after) {}

    public static Difference between(PublishedProcedure before, PublishedProcedure after) {
        return new Difference(
                Stream.concat(
                                after.shown().stream().flatMap(paragraph -> change(before, after, paragraph).stream()),
                                removed(before, after))
                        .toList(),
                settings(before.procedure().settings(), after.procedure().settings()));
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty() && settings.isEmpty();
    }

    private static Optional<ParagraphChange> change(
            PublishedProcedure before, PublishedProcedure after, Paragraph paragraph) {
        Optional<Paragraph> earlier = find(before, paragraph);
        String was = earlier.map(before::words).orElse("");
        String is = after.words(paragraph);
        if (was.equals(is)
                && earlier.filter(one -> one.title().equals(paragraph.title())).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new ParagraphChange(
                paragraph.number(),
                paragraph.title(),
                earlier.isPresent() ? Kind.CHANGED : Kind.ADDED,
                WordDifference.between(was, is)));
    }

    private static Stream<ParagraphChange> removed(PublishedProcedure before, PublishedProcedure after) {
        return before.shown().stream()
                .filter(paragraph -> find(after, paragraph).isEmpty())
                .map(paragraph -> new ParagraphChange(
                        paragraph.number(),
                        paragraph.title(),
                        Kind.REMOVED,
                        WordDifference.between(before.words(paragraph), "")));
    }

    private static Optional<Paragraph> find(PublishedProcedure in, Paragraph paragraph) {
        return in.shown().stream()
                .filter(one -> one.key().equals(paragraph.key()))
                .findFirst();
    }

    private static List<SettingChange> settings(Settings before, Settings after) {
        List<SettingChange> changes = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            String was = before.has(setting) ? before.words(setting) : "";
            String is = after.has(setting) ? after.words(setting) : "";
            if (!was.equals(is)) {
                changes.add(new SettingChange(setting.title(), was, is));
            }
        }
        return changes;
    }
}
