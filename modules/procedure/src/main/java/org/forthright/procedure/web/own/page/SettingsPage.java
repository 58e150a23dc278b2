package org.forthright.procedure.web.own.page;

import java.util.List;
import org.forthright.platform.form.Option;

/**
 * What a draft promises.
 *
 * @param known the revision that the form is filled in from
 */
public record SettingsPage(VersionHead head, String known, List<Field> fields) {

    public SettingsPage {
        fields = List.copyOf(fields);
    }

    /**
     * One setting.
     *
     * @param hint what it is, and what the law allows
     * @param unit of a number; empty where something is chosen
     * @param several whether more than one option may be chosen
     */
    public record Field(String key, String title, String hint, String unit, boolean several, List<Option> options) {

        public Field {
            options = List.copyOf(options);
        }
    }

    public String action() {
        return head.base() + "/settings";
    }
}
