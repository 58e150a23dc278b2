package org.forthright.procedure.content;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;

/** Settings as a version keeps them: by key, so that it can still be read when the catalogue has changed. */
public final class SettingValues {

    private SettingValues() {}

    public static Map<String, String> of(Settings settings) {
        return settings.settings().stream().collect(toMap(Setting::key, settings::value));
    }

    /** What a version does not set holds as its model says. */
    public static Settings over(Settings model, Map<String, String> values) {
        Settings settings = model;
        for (Map.Entry<String, String> value : values.entrySet()) {
            Optional<Setting> setting = Setting.of(value.getKey());
            if (setting.isPresent()) {
                settings = settings.with(setting.get(), value.getValue());
            }
        }
        return settings;
    }
}
