package org.forthright.procedure.step;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.platform.refused.Conflict.Field;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.procedure.Models;
import org.forthright.procedure.content.Revision;
import org.forthright.procedure.content.SettingValues;
import org.forthright.procedure.setting.Setting;
import org.forthright.procedure.setting.Settings;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureEvent.SettingsChanged;
import org.forthright.procedure.version.ProcedureRefusal;
import org.forthright.procedure.version.ProcedureVersion;
import org.forthright.procedure.version.ProcedureVersions;

/** Sets what a draft promises: stricter than the law as the organisation likes, never laxer. */
@ApplicationScoped
public class ChangeSettings {

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final Models models;
    private final Event<AuditedEvent> events;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    ChangeSettings(
            ProcedureAccess access,
            ProcedureVersions versions,
            Models models,
            Event<AuditedEvent> events,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.models = models;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Sets them.
     *
     * @param read the revision of the settings that the form was filled in from
     */
    public void change(int number, String read, Map<Setting, String> values) {
        access.requireWrite();
        ProcedureVersion version = versions.requireDraft(number);
        Settings before = SettingValues.over(
                models.require(version.model()).settings(), version.content().settings());
        Settings after = before;
        for (Map.Entry<Setting, String> value : values.entrySet()) {
            after = after.with(value.getKey(), value.getValue());
        }
        if (!after.faults(London.today(clock)).isEmpty()) {
            throw new Refusal(ProcedureRefusal.BELOW_THE_LAW);
        }
        TwoWriters.requireAsRead(
                "The settings", read, Revision.of(version.content().settings()), fields(before, after));
        if (!after.equals(before)) {
            events.fire(version.revise(
                    current.actor(),
                    version.content().with(after),
                    new SettingsChanged(number, inWords(before, after)),
                    clock.instant()));
        }
    }

    private static List<Field> fields(Settings theirs, Settings mine) {
        return mine.settings().stream()
                .map(setting -> new Field(
                        setting.title(), theirs.has(setting) ? theirs.value(setting) : "", mine.value(setting)))
                .toList();
    }

    private static String inWords(Settings before, Settings after) {
        return fields(before, after).stream()
                .filter(Field::differs)
                .map(field -> field.label() + ": " + field.mine())
                .collect(joining("; "));
    }
}
