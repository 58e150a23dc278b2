package org.forthright.platform.folder;

/**
 * Something that is wrong in tenant-config.
 *
 * @param file the file, as the reader will find it
 * @param line counted from one; 0 where the file as a whole is meant
 */
public record Mistake(String file, int line, String sentence) {

    /** "northmoor-icb/organisation.yaml, line 12: …", as compilers say it. */
    public String text() {
        return line == 0 ? file + ": " + sentence : file + ", line " + line + ": " + sentence;
    }
}
