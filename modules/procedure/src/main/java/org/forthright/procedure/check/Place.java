package org.forthright.procedure.check;

import org.forthright.procedure.setting.Setting;

/**
 * Where in a version something is, so that a page can lead there.
 *
 * @param name number of the paragraph, name of the slot, key of the setting; empty for what has no name
 */
public record Place(Kind kind, String name) {

    /** What kind of place it is. */
    public enum Kind {
        PARAGRAPH,
        SLOT,
        SETTING,
        /** What is kept of the organisation, outside of its procedure. */
        DIRECTORY,
        /** The version as a whole. */
        WHOLE
    }

    public static Place paragraph(String number) {
        return new Place(Kind.PARAGRAPH, number);
    }

    public static Place slot(String name) {
        return new Place(Kind.SLOT, name);
    }

    public static Place setting(Setting setting) {
        return new Place(Kind.SETTING, setting.key());
    }

    public static Place directory() {
        return new Place(Kind.DIRECTORY, "");
    }

    public static Place whole() {
        return new Place(Kind.WHOLE, "");
    }
}
