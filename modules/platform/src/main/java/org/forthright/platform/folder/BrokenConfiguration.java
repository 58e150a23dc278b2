package org.forthright.platform.folder;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something in tenant-config is wrong; the platform does not start before it is put right. */
public final class BrokenConfiguration extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern LINE = Pattern.compile("line (\\d+)(?:, )?");

    // Like every exception it could be written to another machine, but never is.
    private final transient List<Mistake> mistakes;

    /**
     * @param file the file, as the reader will find it
     * @param place the line, the key or the paragraph; empty when the file as a whole is meant
     * @param sentence what is wrong
     */
    public BrokenConfiguration(String file, String place, String sentence) {
        super(place.isEmpty() ? file + ": " + sentence : file + ", " + place + ": " + sentence);
        this.mistakes = List.of(mistake(file, place, sentence));
    }

    /** Several at once, each a line of its own. */
    public BrokenConfiguration(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::text).collect(joining("\n")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static Mistake mistake(String file, String place, String sentence) {
        Matcher line = LINE.matcher(place);
        int number = line.lookingAt() ? Integer.parseInt(line.group(1)) : 0;
        String key = number == 0 ? place : place.substring(line.end());
        return new Mistake(file, number, key.isEmpty() ? sentence : key + ": " + sentence);
    }
}
