package org.forthright.platform.folder;

/** Something in tenant-config is wrong; the platform does not start before it is put right. */
public final class BrokenConfiguration extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file the file, as the reader will find it
     * @param place the line, the key or the paragraph; empty when the file as a whole is meant
     * @param sentence what is wrong
     */
    public BrokenConfiguration(String file, String place, String sentence) {
        super(place.isEmpty() ? file + ": " + sentence : file + ", " + place + ": " + sentence);
    }

    /** Several mistakes, each a line of its own. */
    public BrokenConfiguration(String mistakes) {
        super(mistakes);
    }
}
