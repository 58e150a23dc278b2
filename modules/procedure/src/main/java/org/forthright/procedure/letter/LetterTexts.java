package org.forthright.procedure.letter;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forthright.platform.folder.TenantConfig;

/** The letters of {@code default/letters}, and those that an organisation words for itself in its folder. */
@Startup
@Singleton
public class LetterTexts {

    private final TenantConfig config;
    private final LetterKinds kinds;
    private final ClosedList placeholders;
    private final TextChecks checks;
    private final Map<String, LetterText> letters = new HashMap<>();

    @Inject
    public LetterTexts(TenantConfig config, LetterKinds kinds, ClosedList placeholders, TextChecks checks) {
        this.config = config;
        this.kinds = kinds;
        this.placeholders = placeholders;
        this.checks = checks;
        kinds.all().forEach(kind -> read(TenantConfig.DEFAULT, kind));
        readOwn(TenantConfig.DEFAULT);
        config.organisations().forEach(this::readOwn);
    }

    /** The letter as that organisation words it: its own file, or else the one that all start from. */
    public LetterText letter(String code, String organisationCode) {
        return Optional.ofNullable(letters.get(file(organisationCode, code)))
                .or(() -> Optional.ofNullable(letters.get(file(TenantConfig.DEFAULT, code))))
                .orElseThrow(() -> new IllegalArgumentException("There is no letter " + code + "."));
    }

    /** All letters as that organisation words them. */
    public List<LetterText> all(String organisationCode) {
        return kinds.all().stream()
                .map(kind -> letter(kind.code(), organisationCode))
                .toList();
    }

    private void readOwn(String organisation) {
        for (String file : config.files(organisation + "/letters", ".md")) {
            LetterKind letter = kinds.all().stream()
                    .filter(kind -> file.equals(file(organisation, kind.code())))
                    .findFirst()
                    .orElseThrow(() -> config.broken(file, "", "letters are called " + names()));
            read(organisation, letter);
        }
    }

    private String names() {
        return String.join(", ", kinds.all().stream().map(LetterKind::code).toList());
    }

    private void read(String folder, LetterKind kind) {
        String file = file(folder, kind.code());
        String text = config.text(file).replace("\r\n", "\n");
        if (!text.startsWith("# ") || text.lines().count() < 2) {
            throw config.broken(file, "line 1", "a letter begins with # and its subject, and then has words");
        }
        String[] subjectAndBody = text.substring(2).split("\n", 2);
        Words words = new Words(subjectAndBody[0], subjectAndBody[1]);
        checks.faults(kind, words, Language.ENGLISH).stream().findFirst().ifPresent(fault -> {
            throw config.broken(file, place(fault, text, words), sentence(fault));
        });
        letters.put(file, new LetterText(kind, words, placeholders));
    }

    /** Lines are counted from the top of the file, with the subject on the first. */
    private static String place(TextFault fault, String text, Words words) {
        int above = (int) text.substring(0, text.indexOf(words.body())).lines().count();
        return switch (fault.where()) {
            case SUBJECT -> "line 1";
            case BODY -> fault.line() == 0 ? "" : "line " + (above + fault.line());
        };
    }

    private static String sentence(TextFault fault) {
        return fault.law().isEmpty() ? fault.sentence() : fault.sentence() + "; " + fault.law() + " asks for it";
    }

    private static String file(String folder, String code) {
        return folder + "/letters/" + code + ".md";
    }
}
