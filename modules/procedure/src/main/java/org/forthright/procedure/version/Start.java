package org.forthright.procedure.version;

import java.util.List;
import java.util.Map;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.Section;
import org.forthright.procedure.content.SettingValues;
import org.forthright.procedure.content.WordedParagraph;
import org.forthright.procedure.slot.Fillings;

/**
 * What a new version begins as: the text of the model, or that of an earlier version.
 *
 * @param label of what it is copied from
 * @param model whose numbers its paragraphs keep
 */
public record Start(
        String label,
        String model,
        String name,
        Map<String, String> settings,
        List<Section> sections,
        List<WordedParagraph> paragraphs,
        Fillings fillings) {

    public static Start of(Procedure model) {
        return new Start(
                model.label(),
                model.label(),
                model.name(),
                SettingValues.of(model.settings()),
                model.sections(),
                model.paragraphs().stream().map(WordedParagraph::asItIs).toList(),
                model.fillings());
    }
}
