package org.forthright.kernel.text;

import java.util.regex.Pattern;

/**
 * What people may be called. Whoever complains types their own name and the address that our first mail goes to; so the
 * name, which stands in that mail, is no place for a message: it is short and leads nowhere.
 */
public final class PersonName {

    /** Counted as people count: characters. */
    public static final int LONGEST = 100;

    /** With or without "https:": mail readers make a link of "somewhere.example" too. */
    private static final Pattern LEADS_SOMEWHERE = Pattern.compile(
            "://|@|\\bwww\\b|\\p{Alnum}\\.[a-z]{2,}\\b|[/\\\\]|(?:\\d[\\s().-]*){6}", Pattern.UNICODE_CHARACTER_CLASS);

    private PersonName() {}

    public static boolean isTooLong(String name) {
        return name.codePointCount(0, name.length()) > LONGEST;
    }

    /** Whether there is a web address, an email address or a telephone number in it. */
    public static boolean leadsSomewhere(String name) {
        return LEADS_SOMEWHERE.matcher(name).find();
    }
}
