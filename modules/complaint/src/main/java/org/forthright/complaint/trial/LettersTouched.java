package org.forthright.complaint.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthright.platform.paper.letter.Placeholders;
import org.forthright.procedure.Paragraph;
import org.forthright.procedure.Procedure;
import org.forthright.procedure.letter.LetterText;
import org.forthright.procedure.letter.own.Wordbooks;
import org.forthright.procedure.setting.Setting;

/** Finds the letters that would say something else: a day in them is counted otherwise, or a paragraph they rest on. */
@ApplicationScoped
class LettersTouched {

    /** The days that letters tell, by the setting that counts them. */
    private static final Map<Setting, String> TOLD = Map.of(
            Setting.ACKNOWLEDGE_WITHIN_WORKING_DAYS,
            "acknowledge-by",
            Setting.EARLY_RESOLUTION_WORKING_DAYS,
            "reply-by");

    private final Wordbooks wordbooks;

    @Inject
    LettersTouched(Wordbooks wordbooks) {
        this.wordbooks = wordbooks;
    }

    /** Their names, in the order of the list of letters. */
    List<String> between(Procedure before, Procedure after) {
        Set<String> days = TOLD.entrySet().stream()
                .filter(told -> !value(before, told.getKey()).equals(value(after, told.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        Set<String> resting = after.paragraphs().stream()
                .filter(paragraph -> !saysTheSame(paragraph, before))
                .flatMap(paragraph -> paragraph.usedBy().stream())
                .collect(Collectors.toSet());
        return wordbooks.today().stream()
                .filter(letter -> resting.contains(letter.code()) || tells(letter, days))
                .map(LetterText::name)
                .toList();
    }

    private static boolean tells(LetterText letter, Set<String> days) {
        return Placeholders.in(letter.words().subject() + letter.body()).stream()
                .flatMap(use -> use.name().stream())
                .anyMatch(days::contains);
    }

    private static String value(Procedure procedure, Setting setting) {
        return procedure.settings().has(setting) ? procedure.settings().value(setting) : "";
    }

    private static boolean saysTheSame(Paragraph paragraph, Procedure before) {
        return before.paragraphs().stream()
                .anyMatch(other -> other.key().equals(paragraph.key())
                        && other.text().strip().equals(paragraph.text().strip()));
    }
}
