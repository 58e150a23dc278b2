package org.forthright.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.forthright.platform.folder.BrokenConfiguration;
import org.forthright.platform.folder.FolderCheck;
import org.forthright.platform.folder.Mistake;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.procedure.calendar.Calendars;
import org.forthright.procedure.letter.ClosedList;
import org.forthright.procedure.letter.LetterKinds;
import org.forthright.procedure.letter.LetterTexts;
import org.forthright.procedure.letter.TextChecks;
import org.forthright.procedure.reference.AdvocacyText;
import org.forthright.procedure.reference.CodeLists;
import org.forthright.procedure.reference.Ombudsmen;
import org.forthright.procedure.slot.Slots;

/** What this room reads at the start, read from another folder before it is taken: each part tells its first mistake. */
@ApplicationScoped
class ProcedureFiles implements FolderCheck {

    @Override
    public List<Mistake> mistakes(TenantConfig config) {
        List<Mistake> mistakes = new ArrayList<>();
        Optional<Calendars> calendars = read(() -> new Calendars(config), mistakes);
        Optional<Slots> slots = read(() -> new Slots(config), mistakes);
        if (calendars.isPresent() && slots.isPresent()) {
            read(() -> new Models(config, calendars.get(), slots.get()), mistakes);
        }
        read(() -> new CodeLists(config), mistakes);
        read(() -> new Ombudsmen(config), mistakes);
        read(() -> new AdvocacyText(config), mistakes);
        read(() -> new ClosedList(config), mistakes)
                .ifPresent(placeholders -> read(() -> letters(config, placeholders), mistakes));
        return mistakes;
    }

    private static LetterTexts letters(TenantConfig config, ClosedList placeholders) {
        return new LetterTexts(
                config, new LetterKinds(config, placeholders), placeholders, new TextChecks(placeholders));
    }

    private static <T> Optional<T> read(Supplier<T> part, List<Mistake> mistakes) {
        try {
            return Optional.of(part.get());
        } catch (BrokenConfiguration broken) {
            mistakes.addAll(broken.mistakes());
            return Optional.empty();
        }
    }
}
