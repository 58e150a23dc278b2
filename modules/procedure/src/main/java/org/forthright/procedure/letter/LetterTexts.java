package org.forthright.procedure.letter;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.forthright.platform.folder.TenantConfig;
import org.forthright.platform.paper.letter.Placeholders;

/** The letters of {@code default/letters}, and those that an organisation words for itself. */
@Startup
@Singleton
public class LetterTexts {

    private static final List<String> ON_PAPER = List.of(
            "acknowledgement",
            "spoken-record",
            "complaint-record",
            "consent-request",
            "consent-request-for-another",
            "forwarded-to-complainant",
            "plan-agreed",
            "final-response");

    private static final List<String> AS_MAIL = List.of(
            "acknowledgement-email",
            "acknowledgement-by-email",
            "consent-request-by-email",
            "forwarded-to-complainant-by-email",
            "forwarded-to-provider",
            "provider-answered",
            "response-by-post",
            "response-by-email");

    private static final List<String> LETTERS =
            Stream.concat(ON_PAPER.stream(), AS_MAIL.stream()).toList();

    /**
     * Anybody on the way may read a plain mail. It names the person it goes to and the organisation that sends it, and
     * says nothing of the patient, of whom the complaint is about, or of what happened.
     */
    private static final Set<String> FIT_FOR_MAIL = Set.of(
            "reference",
            "complainant-name",
            "received-on",
            "acknowledge-by",
            "respond-by",
            "reply-by",
            "forwarded-on",
            "provider-acknowledges-by",
            "handler-name",
            "responsible-person",
            "complaints-manager",
            "organisation",
            "organisation-phone",
            "organisation-hours",
            "organisation-email",
            "organisation-address",
            "advocacy",
            "advocacy-provider",
            "link");

    /** SI 2009/309 reg. 14(2): the answer itself, and the right to go to the Ombudsman, are in every response. */
    private static final List<String> NEVER_LEFT_OUT = List.of("parts", "ombudsman");

    private final TenantConfig config;
    private final ClosedList placeholders;
    private final Map<String, LetterText> letters = new HashMap<>();

    @Inject
    public LetterTexts(TenantConfig config, ClosedList placeholders) {
        this.config = config;
        this.placeholders = placeholders;
        LETTERS.forEach(letter -> read(TenantConfig.DEFAULT, letter));
        config.organisations().forEach(this::readOwn);
    }

    /** The letter as that organisation words it: its own file, or else the one that all start from. */
    public LetterText letter(String code, String organisationCode) {
        return Optional.ofNullable(letters.get(file(organisationCode, code)))
                .or(() -> Optional.ofNullable(letters.get(file(TenantConfig.DEFAULT, code))))
                .orElseThrow(() -> new IllegalArgumentException("There is no letter " + code + "."));
    }

    /** The same of what leaves as plain mail; a letter never does. */
    public LetterText mail(String code, String organisationCode) {
        if (!AS_MAIL.contains(code)) {
            throw new IllegalArgumentException(code + " is a letter and does not go by plain mail.");
        }
        return letter(code, organisationCode);
    }

    /** All letters as that organisation words them. */
    public List<LetterText> all(String organisationCode) {
        return LETTERS.stream().map(code -> letter(code, organisationCode)).toList();
    }

    private void readOwn(String organisation) {
        for (String file : config.files(organisation + "/letters", ".md")) {
            String letter = LETTERS.stream()
                    .filter(code -> file.equals(file(organisation, code)))
                    .findFirst()
                    .orElseThrow(() -> config.broken(file, "", "letters are called " + String.join(", ", LETTERS)));
            read(organisation, letter);
        }
    }

    private void read(String folder, String code) {
        String file = file(folder, code);
        String text = config.text(file).replace("\r\n", "\n");
        if (!text.startsWith("# ") || text.lines().count() < 2) {
            throw config.broken(file, "line 1", "a letter begins with # and its subject, and then has words");
        }
        placeholders.fault(text).ifPresent(fault -> {
            throw config.broken(file, "line " + fault.line(), fault.sentence());
        });
        if (AS_MAIL.contains(code)) {
            requireFitForMail(file, text);
        }
        if (code.equals("final-response")) {
            requireWhatTheLawWants(file, text);
        }
        String[] subjectAndBody = text.substring(2).split("\n", 2);
        letters.put(
                file, new LetterText(code, subjectAndBody[0].strip(), subjectAndBody[1].strip() + "\n", placeholders));
    }

    private void requireFitForMail(String file, String text) {
        Placeholders.unknown(text, FIT_FOR_MAIL).stream().findFirst().ifPresent(use -> {
            throw config.broken(
                    file, "line " + use.line(), use.written() + " says more of the complaint than a plain mail may");
        });
    }

    private void requireWhatTheLawWants(String file, String text) {
        List<String> used = Placeholders.in(text).stream()
                .flatMap(use -> use.name().stream())
                .toList();
        for (String name : NEVER_LEFT_OUT) {
            if (!used.contains(name)) {
                throw config.broken(file, "((" + name + "))", "it is missing; SI 2009/309 reg. 14(2) asks for it");
            }
        }
    }

    private static String file(String folder, String code) {
        return folder + "/letters/" + code + ".md";
    }
}
