package org.forthright.procedure.step.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forthright.kernel.event.AuditedEvent;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.FileCheck;
import org.forthright.procedure.easyread.EasyReads;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureEvent.EasyReadChanged;
import org.forthright.procedure.version.ProcedureRefusal;
import org.forthright.procedure.version.ProcedureVersions;
import org.forthright.procedure.version.VersionState;

/** Puts an easy-read copy beside a version that is published, or takes it away. */
@ApplicationScoped
public class ChangeEasyRead {

    /** Within so many bytes of its end a PDF says that it is complete. */
    private static final int TAIL = 1_024;

    /** A name may be written in numbers, as "/#45ncrypt". */
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final EasyReads easyReads;
    private final FileCheck fileCheck;
    private final Event<AuditedEvent> events;
    private final Clock clock;

    @Inject
    ChangeEasyRead(
            ProcedureAccess access,
            ProcedureVersions versions,
            EasyReads easyReads,
            FileCheck fileCheck,
            Event<AuditedEvent> events,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.easyReads = easyReads;
        this.fileCheck = fileCheck;
        this.events = events;
        this.clock = clock;
    }

    /** A file that is none, is broken or is locked is refused, and what was there stays. */
    public void put(int number, String fileName, byte[] bytes) {
        requirePublished(number);
        String name = fileCheck.cleanName(fileName);
        requireReadable(fileCheck.mediaType(name, bytes), bytes);
        easyReads.put(number, name, bytes, clock.instant());
        events.fire(new EasyReadChanged(number, true));
    }

    public void takeAway(int number) {
        requirePublished(number);
        if (!easyReads.takeAway(number)) {
            throw new NotFoundException();
        }
        events.fire(new EasyReadChanged(number, false));
    }

    private void requirePublished(int number) {
        access.requireWrite();
        if (versions.requireMine(number).state() != VersionState.PUBLISHED) {
            throw new Refusal(ProcedureRefusal.NOT_PUBLISHED);
        }
    }

    private static void requireReadable(String mediaType, byte[] bytes) {
        if (!mediaType.equals(EasyReads.PDF) || !isWhole(bytes)) {
            throw new Refusal(ProcedureRefusal.NOT_A_READABLE_PDF);
        }
    }

    /** Seen from outside: it ends as a PDF does, and is not locked. The file itself is never opened. */
    private static boolean isWhole(byte[] pdf) {
        String seen = ESCAPED.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .replaceAll(
                        letter -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(letter.group(1), 16))));
        return seen.indexOf("%%EOF", Math.max(0, seen.length() - TAIL)) >= 0 && !seen.contains("/Encrypt");
    }
}
