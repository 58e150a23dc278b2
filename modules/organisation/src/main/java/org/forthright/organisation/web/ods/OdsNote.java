package org.forthright.organisation.web.ods;

import java.util.List;
import org.forthright.organisation.ods.OdsCheck;
import org.forthright.organisation.ods.OdsRecord;
import org.forthright.organisation.ods.OdsRole;
import org.forthright.organisation.ods.OdsRoles;
import org.forthright.platform.page.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a code. One of its flags is set, or none where nothing can be said.
 *
 * @param closedOn null where the directory does not say when
 * @param roles what it is in the directory
 * @param expected what it would have to be, one of these
 */
public record OdsNote(
        String code,
        String name,
        boolean unknown,
        boolean closed,
        boolean anotherKind,
        boolean sound,
        @Nullable String closedOn,
        List<Successor> successors,
        List<String> roles,
        List<String> expected) {

    public OdsNote {
        successors = List.copyOf(successors);
        roles = List.copyOf(roles);
        expected = List.copyOf(expected);
    }

    /** Who stands today for a code that was closed. */
    public record Successor(String code, String name) {}

    static OdsNote of(OdsCheck check, OdsRoles names) {
        return switch (check) {
            case OdsCheck.NotLoaded nothing ->
                new OdsNote("", "", false, false, false, false, null, List.of(), List.of(), List.of());
            case OdsCheck.Unknown unknown ->
                new OdsNote(unknown.code(), "", true, false, false, false, null, List.of(), List.of(), List.of());
            case OdsCheck.Closed closed -> closed(closed, names);
            case OdsCheck.AnotherKind other -> {
                OdsRecord record = other.record();
                List<String> expected =
                        other.expected().stream().map(OdsNote::words).toList();
                yield new OdsNote(
                        record.code(),
                        record.name(),
                        false,
                        false,
                        true,
                        false,
                        null,
                        List.of(),
                        roles(record, names),
                        expected);
            }
            case OdsCheck.Sound sound -> {
                OdsRecord record = sound.record();
                yield new OdsNote(
                        record.code(),
                        record.name(),
                        false,
                        false,
                        false,
                        true,
                        null,
                        List.of(),
                        roles(record, names),
                        List.of());
            }
        };
    }

    /** Whether somebody has to look at it. */
    public boolean isWrong() {
        return unknown || closed || anotherKind;
    }

    private static OdsNote closed(OdsCheck.Closed closed, OdsRoles names) {
        OdsRecord record = closed.record();
        return new OdsNote(
                record.code(),
                record.name(),
                false,
                true,
                false,
                false,
                record.closedOn() == null ? null : DateWords.day(record.closedOn()),
                closed.successors().stream()
                        .map(successor -> new Successor(successor.code(), successor.name()))
                        .toList(),
                roles(record, names),
                List.of());
    }

    private static List<String> roles(OdsRecord record, OdsRoles names) {
        return record.roles().stream()
                .map(id -> words(new OdsRole(id, names.name(id))))
                .toList();
    }

    private static String words(OdsRole role) {
        return role.name().equals(role.id()) ? role.id() : role.name() + " (" + role.id() + ")";
    }
}
