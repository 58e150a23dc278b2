package org.forthright.procedure.version;

import java.util.List;
import java.util.UUID;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.content.Content;

/**
 * What a new version begins as: the text of the model, or that of an earlier version.
 *
 * @param label of what it is copied from
 * @param model whose numbers its paragraphs keep
 * @param writers whose words nobody has approved yet, so that they count as writers of the new version too
 */
public record Start(String label, String model, String name, Content content, List<UUID> writers) {

    public Start {
        writers = List.copyOf(writers);
    }

    public static Start of(Procedure model) {
        return new Start(model.label(), model.label(), model.name(), Content.of(model), List.of());
    }
}
