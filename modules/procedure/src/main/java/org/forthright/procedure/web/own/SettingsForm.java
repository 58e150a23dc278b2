package org.forthright.procedure.web.own;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;

/** Reads the settings from their form, and says at each what the law forbids. */
final class SettingsForm {

    private SettingsForm() {}

    static Optional<Map<Setting, String>> read(Answers answers, Settings before, LocalDate today) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        Settings after = before;
        for (Setting setting : before.settings()) {
            String value = String.join(",", answers.values(setting.key())).strip();
            values.put(setting, value);
            after = after.with(setting, value);
        }
        after.faults(today)
                .forEach(fault -> answers.problem(
                        fault.setting().key(),
                        "%s: %s (%s)"
                                .formatted(
                                        fault.setting().title(),
                                        fault.sentence(),
                                        fault.citation().text())));
        return answers.hasProblems() ? Optional.empty() : Optional.of(values);
    }
}
