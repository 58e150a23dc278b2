package org.forthright.procedure.web.letter.page;

import java.util.List;

/**
 * A text as it reads in the complaint of the examples.
 *
 * @param sheets in English, and in Welsh where there is a text in it
 */
public record Preview(List<Sheet> sheets) {

    public static final Preview NONE = new Preview(List.of());

    public Preview {
        sheets = List.copyOf(sheets);
    }

    /**
     * One of them.
     *
     * @param title in which language and format
     * @param code of the language, for a screen reader
     * @param subject with everything filled in
     * @param html the words of a letter, made by the printer and free of foreign tags; empty for a mail
     * @param plain the words of a mail
     * @param trouble why it cannot be shown; empty where it is
     */
    public record Sheet(
            String title, String code, boolean large, String subject, String html, String plain, String trouble) {

        /** Names it on the page. */
        public String id() {
            return "preview-" + code;
        }
    }
}
