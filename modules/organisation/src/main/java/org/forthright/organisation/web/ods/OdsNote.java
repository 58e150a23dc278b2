package org.forthright.organisation.web.ods;

import java.util.List;
import org.forthright.organisation.ods.OdsCheck;
import org.forthright.organisation.ods.OdsRecord;
import org.forthright.organisation.ods.OdsRole;
import org.forthright.organisation.ods.OdsRoles;
import org.forthright.platform.page.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a code.
 *
 * @param name in the directory; empty where it is not in there
 * @param closedOn null where it is open, or the directory does not say when it closed
 * @param roles what it is in the directory
 * @param expected what it would have to be, one of these
 */
public record OdsNote(
        Verdict verdict,
        String code,
        String name,
        @Nullable String closedOn,
        List<Successor> successors,
        List<String> roles,
        List<String> expected) {

    public OdsNote {
        successors = List.copyOf(successors);
        roles = List.copyOf(roles);
        expected = List.copyOf(expected);
    }

    /** How the code stands. */
    public enum Verdict {
        /** Nothing can be said. */
        SILENT,
        UNKNOWN,
        CLOSED,
        ANOTHER_KIND,
        SOUND
    }

    /** Who stands today for a code that was closed. */
    public record Successor(String code, String name) {}

    static OdsNote of(OdsCheck check, OdsRoles names) {
        return switch (check) {
            case OdsCheck.NotLoaded nothing -> without(Verdict.SILENT, "");
            case OdsCheck.Unknown unknown -> without(Verdict.UNKNOWN, unknown.code());
            case OdsCheck.Closed closed -> {
                List<Successor> successors = closed.successors().stream()
                        .map(successor -> new Successor(successor.code(), successor.name()))
                        .toList();
                yield of(Verdict.CLOSED, closed.record(), successors, List.of(), names);
            }
            case OdsCheck.AnotherKind other ->
                of(Verdict.ANOTHER_KIND, other.record(), List.of(), other.expected(), names);
            case OdsCheck.Sound sound -> of(Verdict.SOUND, sound.record(), List.of(), List.of(), names);
        };
    }

    public boolean isUnknown() {
        return verdict == Verdict.UNKNOWN;
    }

    public boolean isClosed() {
        return verdict == Verdict.CLOSED;
    }

    public boolean isAnotherKind() {
        return verdict == Verdict.ANOTHER_KIND;
    }

    public boolean isSound() {
        return verdict == Verdict.SOUND;
    }

    /** Whether somebody has to look at it. */
    public boolean isWrong() {
        return isUnknown() || isClosed() || isAnotherKind();
    }

    private static OdsNote without(Verdict verdict, String code) {
        return new OdsNote(verdict, code, "", null, List.of(), List.of(), List.of());
    }

    private static OdsNote of(
            Verdict verdict, OdsRecord found, List<Successor> successors, List<OdsRole> expected, OdsRoles names) {
        return new OdsNote(
                verdict,
                found.code(),
                found.name(),
                found.closedOn() == null ? null : DateWords.day(found.closedOn()),
                successors,
                found.roles().stream()
                        .map(id -> words(new OdsRole(id, names.name(id))))
                        .toList(),
                expected.stream().map(OdsNote::words).toList());
    }

    private static String words(OdsRole role) {
        return role.name().equals(role.id()) ? role.id() : role.name() + " (" + role.id() + ")";
    }
}
