package org.forthright.procedure.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthright.procedure.words.Passage;

/**
 * Splits a text into the pieces that are read as one. A new piece begins after an empty line and with a number as "3.7";
 * items of a list stay with the words that lead to them. A short line without a full stop is the heading of what follows.
 */
public final class Clauses {

    private static final int LONGEST_HEADING = 12;
    private static final Pattern NUMBER =
            Pattern.compile("(?:(\\d{1,2})[.)]|(\\d{1,2}(?:\\.\\d{1,2}){1,3}|A-\\d)[.)]?)\\s+(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("(?:[-•*–·▪◦]|\\(?[a-z]{1,3}[.)])\\s+.*", Pattern.DOTALL);
    private static final Pattern APART = Pattern.compile("(?:[-•*–·▪◦]|\\([a-z]{1,3}\\))\\s.*");
    private static final Pattern ENDS = Pattern.compile(".*[.;:,!]['\"’”)]*$");

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String number = "";
    private String heading = "";
    private boolean headingUsed = true;

    private Clauses() {}

    public static List<Passage> in(String text) {
        Clauses clauses = new Clauses();
        List<String> lines = lines(text);
        boolean parted = lines.stream().anyMatch(String::isEmpty);
        for (int i = 0; i < lines.size(); i++) {
            boolean alone = i + 1 == lines.size() || beginsAnew(lines.get(i + 1), parted);
            clauses.read(lines.get(i), parted, alone);
        }
        clauses.end();
        clauses.endHeading();
        return List.copyOf(clauses.passages);
    }

    /** Empty lines before an item of a list part nothing. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().map(String::strip).forEach(line -> {
            while (APART.matcher(line).matches()
                    && !lines.isEmpty()
                    && lines.getLast().isEmpty()) {
                lines.removeLast();
            }
            lines.add(line);
        });
        return lines;
    }

    private void read(String line, boolean parted, boolean alone) {
        boolean begins = text.isEmpty() || beginsAnew(line, parted);
        if (begins) {
            end();
        }
        if (line.isEmpty()) {
            return;
        }
        String words = line.replaceFirst("^#+\\s*", "");
        Matcher numbered = NUMBER.matcher(words);
        if (begins && alone && isHeading(line)) {
            endHeading();
            number = numbered.matches() ? number(numbered) : "";
            heading = numbered.matches() ? numbered.group(3) : words;
            headingUsed = false;
        } else if (begins && numbered.matches()) {
            number = number(numbered);
            text.append(numbered.group(3));
        } else {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
    }

    private void end() {
        if (!text.isEmpty()) {
            passages.add(Passage.of(number, "", heading, text.toString()));
            headingUsed = true;
            text.setLength(0);
        }
    }

    /** What looked like a heading and has nothing under it is text: a telephone number on a line of its own. */
    private void endHeading() {
        if (!headingUsed) {
            passages.add(Passage.of(number, "", "", heading));
            headingUsed = true;
        }
    }

    private static String number(Matcher numbered) {
        return numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
    }

    /** Where no line is empty, each line is a piece unless it goes on in small letters or is an item. */
    private static boolean beginsAnew(String line, boolean parted) {
        if (line.isEmpty() || NUMBER.matcher(line).matches()) {
            return true;
        }
        return !parted && !ITEM.matcher(line).matches() && !Character.isLowerCase(line.codePointAt(0));
    }

    private static boolean isHeading(String line) {
        return line.startsWith("#")
                || (!ENDS.matcher(line).matches()
                        && !ITEM.matcher(line).matches()
                        && line.split("\\s+").length <= LONGEST_HEADING);
    }
}
