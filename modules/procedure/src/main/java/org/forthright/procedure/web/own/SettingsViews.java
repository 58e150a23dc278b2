package org.forthright.procedure.web.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forthright.kernel.time.London;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.forthright.procedure.Models;
import org.forthright.procedure.content.SettingValues;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.setting.ValueKind;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.web.own.page.SettingsPage;
import org.forthright.procedure.web.own.page.SettingsPage.Field;

/** Shows what a draft promises, each setting with what the law allows. */
@ApplicationScoped
class SettingsViews {

    private final VersionViews versions;
    private final Models models;
    private final Clock clock;

    @Inject
    SettingsViews(VersionViews versions, Models models, Clock clock) {
        this.versions = versions;
        this.models = models;
        this.clock = clock;
    }

    Settings settings(ProcedureVersion version) {
        return SettingValues.over(
                models.require(version.model()).settings(), version.content().settings());
    }

    Answers prefilled(ProcedureVersion version) {
        Settings settings = settings(version);
        Answers answers = Answers.none();
        settings.settings().forEach(setting -> answers.with(setting.key(), values(settings, setting)));
        return answers;
    }

    /**
     * The page of all settings.
     *
     * @param known the revision that the form is filled in from
     */
    SettingsPage page(ProcedureVersion version, String known) {
        Settings settings = settings(version);
        return new SettingsPage(
                versions.head(version),
                known,
                settings.settings().stream()
                        .map(setting -> field(settings, setting))
                        .toList());
    }

    private Field field(Settings settings, Setting setting) {
        return new Field(
                setting.key(),
                setting.title(),
                hint(settings, setting),
                setting.kind().unit(),
                setting.kind() == ValueKind.CHOICES || setting.kind() == ValueKind.ROLES,
                setting.options().stream()
                        .map(option -> Option.of(option.code(), option.title()))
                        .toList());
    }

    private String hint(Settings settings, Setting setting) {
        LocalDate today = London.today(clock);
        Stream<String> law = settings.floor(setting, today).stream().map(floor -> "%s (%s)"
                .formatted(floor.sentence(), floor.citation().text()));
        return String.join(
                " ",
                Stream.of(Stream.of(setting.hint()), Stream.of(setting.isStatement() ? Setting.STATEMENT : ""), law)
                        .flatMap(Function.identity())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static String[] values(Settings settings, Setting setting) {
        return setting.options().isEmpty()
                ? new String[] {settings.value(setting)}
                : settings.codes(setting).toArray(String[]::new);
    }
}
