package org.forthright.procedure.letter.own;

import java.util.Optional;
import java.util.regex.Pattern;
import org.forthright.platform.paper.letter.Placeholders;

/** How texts are named: a letter by its code, a phrase as "phrase-opening-hours", which stands in a text as ((phrase: opening-hours)). */
public final class TextCode {

    private static final String PHRASE = "phrase-";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern USE = Pattern.compile("phrase:\\s*(.*)");

    private TextCode() {}

    /** The code of a phrase; empty where that is no name for one. */
    public static Optional<String> ofPhrase(String name) {
        return Optional.of(name).filter(NAME.asMatchPredicate()).map(PHRASE::concat);
    }

    public static boolean isPhrase(String code) {
        return code.startsWith(PHRASE);
    }

    public static String name(String code) {
        return code.substring(PHRASE.length());
    }

    /** As it stands in a text. */
    public static String written(String code) {
        return "((phrase: " + name(code) + "))";
    }

    /** The phrase that stands there; empty where it is an ordinary placeholder. */
    static Optional<String> phraseIn(Placeholders.Use use) {
        return use.name()
                .map(USE::matcher)
                .filter(found -> found.matches())
                .map(found -> PHRASE + found.group(1).strip());
    }
}
